import type { DatasetRole } from '../../domain/validation-report.ts';
import { completionNotAString } from './completions/completion-not-a-string.ts';
import { emptyCompletion } from './completions/empty-completion.ts';
import { extraCompletionKey } from './completions/extra-completion-key.ts';
import { missingCompletionKey } from './completions/missing-completion-key.ts';
import { argumentsAgainstSchema } from './conversation/arguments-against-schema.ts';
import { blankAnswer } from './conversation/blank-answer.ts';
import { duplicateToolCallId } from './conversation/duplicate-tool-call-id.ts';
import { duplicateToolResult } from './conversation/duplicate-tool-result.ts';
import { emptyAnswer } from './conversation/empty-answer.ts';
import { functionResultWithoutCall } from './conversation/function-result-without-call.ts';
import { invalidArguments } from './conversation/invalid-arguments.ts';
import { lastMessageNotAssistant } from './conversation/last-message-not-assistant.ts';
import { mixedCallStyles } from './conversation/mixed-call-styles.ts';
import { noAssistant } from './conversation/no-assistant.ts';
import { noUserMessage } from './conversation/no-user-message.ts';
import { nothingToLearn } from './conversation/nothing-to-learn.ts';
import { parallelCallsSwitchedOff } from './conversation/parallel-calls-switched-off.ts';
import { placeholderAnswer } from './conversation/placeholder-answer.ts';
import { refusalAnswer } from './conversation/refusal-answer.ts';
import { rolesDoNotAlternate } from './conversation/roles-do-not-alternate.ts';
import { systemMessageNotFirst } from './conversation/system-message-not-first.ts';
import { tooManyImages } from './conversation/too-many-images.ts';
import { unansweredToolCall } from './conversation/unanswered-tool-call.ts';
import { undeclaredTool } from './conversation/undeclared-tool.ts';
import { unknownToolCallId } from './conversation/unknown-tool-call-id.ts';
import { controlCharacters } from './message/control-characters.ts';
import { developerRole } from './message/developer-role.ts';
import { emptyMessage } from './message/empty-message.ts';
import { extraMessageKey } from './message/extra-message-key.ts';
import { imageOutsideUser } from './message/image-outside-user.ts';
import { imageTooLarge } from './message/image-too-large.ts';
import { imageTypeMismatch } from './message/image-type-mismatch.ts';
import { invalidContentPart } from './message/invalid-content-part.ts';
import { invalidImageUrl } from './message/invalid-image-url.ts';
import { invalidName } from './message/invalid-name.ts';
import { invalidToolCalls } from './message/invalid-tool-calls.ts';
import { invalidWeight } from './message/invalid-weight.ts';
import { invisibleCharacters } from './message/invisible-characters.ts';
import { loneSurrogate } from './message/lone-surrogate.ts';
import { missingContent } from './message/missing-content.ts';
import { missingFunctionName } from './message/missing-function-name.ts';
import { missingRole } from './message/missing-role.ts';
import { missingToolCallId } from './message/missing-tool-call-id.ts';
import { mojibake } from './message/mojibake.ts';
import { nullToolCalls } from './message/null-tool-calls.ts';
import { undocumentedKey } from './message/undocumented-key.ts';
import { unknownRole } from './message/unknown-role.ts';
import { unreachableImage } from './message/unreachable-image.ts';
import { wrongContentType } from './message/wrong-content-type.ts';
import { emptyMessages } from './owner/empty-messages.ts';
import { extraKey } from './owner/extra-key.ts';
import { invalidId } from './owner/invalid-id.ts';
import { messageNotAnObject } from './owner/message-not-an-object.ts';
import { messagesNotAList } from './owner/messages-not-a-list.ts';
import { missingMessages } from './owner/missing-messages.ts';
import { extraPreferenceKey } from './preference/extra-preference-key.ts';
import { identicalOutputs } from './preference/identical-outputs.ts';
import { imageInPreference } from './preference/image-in-preference.ts';
import { inputEndsWithAssistant } from './preference/input-ends-with-assistant.ts';
import { invalidPreferenceInput } from './preference/invalid-preference-input.ts';
import { invalidPreferenceOutput } from './preference/invalid-preference-output.ts';
import { missingPreferenceKey } from './preference/missing-preference-key.ts';
import { severalOutputMessages } from './preference/several-output-messages.ts';
import type { Rule } from './rule.ts';
import { arrayWithoutItems } from './tools/array-without-items.ts';
import { duplicateToolName } from './tools/duplicate-tool-name.ts';
import { functionsAndTools } from './tools/functions-and-tools.ts';
import { invalidFunctions } from './tools/invalid-functions.ts';
import { invalidParallelToolCalls } from './tools/invalid-parallel-tool-calls.ts';
import { invalidParameters } from './tools/invalid-parameters.ts';
import { invalidTools } from './tools/invalid-tools.ts';
import { nullTools } from './tools/null-tools.ts';
import { parametersNotAnObjectSchema } from './tools/parameters-not-an-object-schema.ts';
import { requiredUnknownProperty } from './tools/required-unknown-property.ts';
import { undocumentedToolKey } from './tools/undocumented-tool-key.ts';
import type { CompletionView, ConversationView, MessageView, OwnerView, PairView } from './views.ts';

interface WithRole {
  readonly role: DatasetRole;
}

/** What every object with `messages` has to be. */
export const OWNER_RULES: readonly Rule<OwnerView & WithRole>[] = [
  missingMessages,
  messagesNotAList,
  emptyMessages,
  messageNotAnObject,
  extraKey,
  invalidId,
  invalidTools,
  nullTools,
  invalidParameters,
  duplicateToolName,
  parametersNotAnObjectSchema,
  requiredUnknownProperty,
  arrayWithoutItems,
  functionsAndTools,
  invalidFunctions,
  invalidParallelToolCalls,
  undocumentedToolKey,
];

/** Those about messages that do not read characters. */
export const FORM_RULES: readonly Rule<MessageView>[] = [
  missingRole,
  unknownRole,
  developerRole,
  missingContent,
  wrongContentType,
  invalidContentPart,
  imageOutsideUser,
  invalidImageUrl,
  imageTypeMismatch,
  imageTooLarge,
  unreachableImage,
  extraMessageKey,
  invalidWeight,
  invalidName,
  missingFunctionName,
  invalidToolCalls,
  nullToolCalls,
  missingToolCallId,
  undocumentedKey,
  emptyMessage,
];

/** The others find nothing in visible ASCII text. */
export const MESSAGE_RULES: readonly Rule<MessageView>[] = [
  ...FORM_RULES,
  loneSurrogate,
  controlCharacters,
  invisibleCharacters,
  mojibake,
];

/** Rules about how the messages of a conversation fit together; they run only where every message is sound. */
export const CONVERSATION_RULES: readonly Rule<ConversationView>[] = [
  noAssistant,
  lastMessageNotAssistant,
  emptyAnswer,
  blankAnswer,
  nothingToLearn,
  noUserMessage,
  systemMessageNotFirst,
  inputEndsWithAssistant,
  imageInPreference,
  tooManyImages,
  rolesDoNotAlternate,
  refusalAnswer,
  placeholderAnswer,
  unknownToolCallId,
  unansweredToolCall,
  duplicateToolCallId,
  duplicateToolResult,
  functionResultWithoutCall,
  mixedCallStyles,
  parallelCallsSwitchedOff,
  undeclaredTool,
  invalidArguments,
  argumentsAgainstSchema,
];

/** Those of them that can find something in a plain chat: they read what the answers say. */
export const ANSWER_RULES: readonly Rule<ConversationView>[] = [refusalAnswer, placeholderAnswer];

export const PAIR_RULES: readonly Rule<PairView & WithRole>[] = [
  missingPreferenceKey,
  extraPreferenceKey,
  invalidPreferenceInput,
  invalidPreferenceOutput,
  severalOutputMessages,
  identicalOutputs,
];

export const COMPLETION_RULES: readonly Rule<CompletionView & WithRole>[] = [
  missingCompletionKey,
  completionNotAString,
  extraCompletionKey,
  emptyCompletion,
];
