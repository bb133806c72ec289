/** The rules that a map alone is held to. */
import { askAboutSaying, bareAsk, longAsk, namedAsk } from './asks.js';
import { beyondEvidence } from './beyond-evidence.js';
import { caseTwin } from './case-twin.js';
import { doubledRebuttal } from './doubled-rebuttal.js';
import { editorAttacks } from './editor-attacks.js';
import { laterAnswer } from './later-answer.js';
import { offPointAttack } from './off-point-attack.js';
import { otherSidesWords } from './other-sides-words.js';
import { repeatedArgument } from './repeated-argument.js';
import type { Rule } from './rule.js';
import { sayingAsFact } from './saying-as-fact.js';
import { doubledTitle, longTitle, namedTitle } from './titles.js';
import { undoneRuling } from './undone-ruling.js';
import { unlikeGrades } from './unlike-grades.js';
import { valueAsProof } from './value-as-proof.js';
import {
  bareArgument,
  longClaim,
  missingPosition,
  noSource,
  oneGrade,
  silentParty,
  unknownLanguage,
  unusedEvidence,
  unusedSource,
} from './whole-map.js';

export const mapRules: readonly Rule[] = [
  unknownLanguage,
  silentParty,
  missingPosition,
  longClaim,
  bareArgument,
  unusedEvidence,
  noSource,
  oneGrade,
  unusedSource,
  editorAttacks,
  otherSidesWords,
  sayingAsFact,
  valueAsProof,
  unlikeGrades,
  offPointAttack,
  laterAnswer,
  undoneRuling,
  beyondEvidence,
  repeatedArgument,
  doubledRebuttal,
  longTitle,
  doubledTitle,
  namedTitle,
  askAboutSaying,
  longAsk,
  bareAsk,
  namedAsk,
  caseTwin,
];
