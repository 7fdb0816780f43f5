import { answerJsonKeys } from './answer-json-keys.ts';
import { answerNotJson } from './answer-not-json.ts';
import { constantAnswer } from './constant-answer.ts';
import { contradiction } from './contradiction.ts';
import { duplicateExample } from './duplicate-example.ts';
import { duplicateId } from './duplicate-id.ts';
import type { FileRule } from './file-rule.ts';
import { fileTooLarge } from './file-too-large.ts';
import { labelImbalance } from './label-imbalance.ts';
import { labelTypo } from './label-typo.ts';
import { labelVariant } from './label-variant.ts';
import { missingByteOrderMark } from './missing-byte-order-mark.ts';
import { overLongExample } from './over-long-example.ts';
import { personalData } from './personal-data.ts';
import { secret } from './secret.ts';
import { tooFewExamples } from './too-few-examples.ts';

/** Rules over all lines of one file. */
export const FILE_RULES: readonly FileRule[] = [
  missingByteOrderMark,
  fileTooLarge,
  tooFewExamples,
  duplicateId,
  duplicateExample,
  contradiction,
  overLongExample,
  constantAnswer,
  labelImbalance,
  labelVariant,
  labelTypo,
  answerNotJson,
  answerJsonKeys,
  secret,
  personalData,
];
