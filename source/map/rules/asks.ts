/** The sentence that a reader is asked: about what is so or ought to be, whole, and nobody's. */
import { primaryOf } from '../../text/language-tag.js';
import { isReportedSpeech } from '../reported-speech.js';
import { argumentFindings, nameIn } from './items.js';
import type { Rule } from './rule.js';
import {
  askAboutSayingWords,
  bareAskWords,
  longAskWords,
  longestAsk,
  namedAskWords,
} from './words-asks.js';

/** Languages that end a sentence with a space. */
const unended: ReadonlySet<string> = new Set(['th', 'lo']);
/** The end of a sentence that states something: a question holds as no claim. */
const stated = /(?![?؟？;՞])\p{Sentence_Terminal}["'”’»)]*$/u;

export const askAboutSaying: Rule = {
  id: 'ask-about-saying',
  language: 'en',
  breaks: askAboutSayingWords.breaks,
  reason: askAboutSayingWords.reason,
  find: map =>
    argumentFindings(
      map,
      ({ ask }) =>
        ask !== undefined && isReportedSpeech(ask)
          ? () => askAboutSayingWords.found(ask)
          : undefined,
      'ask',
    ),
};

export const longAsk: Rule = {
  id: 'long-ask',
  breaks: longAskWords.breaks,
  reason: longAskWords.reason,
  find: map =>
    argumentFindings(
      map,
      ({ ask = '' }) =>
        ask.length > longestAsk ? () => longAskWords.found(ask.length) : undefined,
      'ask',
    ),
};

export const bareAsk: Rule = {
  id: 'bare-ask',
  breaks: bareAskWords.breaks,
  reason: bareAskWords.reason,
  find: map =>
    unended.has(primaryOf(map.file.language))
      ? []
      : argumentFindings(
          map,
          ({ ask }) =>
            ask !== undefined && !stated.test(ask.trimEnd())
              ? () => bareAskWords.found(ask)
              : undefined,
          'ask',
        ),
};

export const namedAsk: Rule = {
  id: 'named-ask',
  breaks: namedAskWords.breaks,
  reason: namedAskWords.reason,
  find: map =>
    argumentFindings(
      map,
      ({ ask, party }) => {
        const own = map.partyById.get(party ?? '');
        const name = ask === undefined || !own ? undefined : nameIn(ask, own);
        return name === undefined ? undefined : () => namedAskWords.found(name);
      },
      'ask',
    ),
};
