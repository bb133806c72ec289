/** What the rules about the sentence that a reader is asked say. */
import { quoted } from '../quoted.js';

/** Two lines on a narrow screen: a longer sentence is two questions. */
export const longestAsk = 160;

export const askAboutSayingWords = {
  breaks: 'the words that a reader is asked ("ask"), where they are about what somebody said',
  reason: "That a thing was said is nobody's view: ask about what is so, or ought to be.",
  found: (ask: string): string => `the question is about somebody's words: ${quoted(ask)}`,
} as const;

export const longAskWords = {
  breaks: `the words that a reader is asked ("ask"), longer than ${longestAsk} characters`,
  reason: 'A yes to a long sentence may mean a half of it.',
  found: (length: number): string =>
    `the question has ${length} characters; at most ${longestAsk} are one thing`,
} as const;

export const bareAskWords = {
  breaks: 'the words that a reader is asked ("ask"), where they do not end as a statement does',
  reason: 'Who has read nothing can answer a whole sentence, and a yes has to mean the claim.',
  found: (ask: string): string =>
    `the question is no sentence that states something: ${quoted(ask)}`,
} as const;

export const namedAskWords = {
  breaks: 'the words that a reader is asked ("ask"), where they name the party that claims it',
  reason: 'Whose claim it is would be known before it is answered.',
  found: (name: string): string => `the question names the party that claims it: ${quoted(name)}`,
} as const;
