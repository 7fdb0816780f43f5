/** Every output of the action with its description. An output that is not known is set to the empty text, never to 0. */
export const outputs = {
  passed: '`true` when the check may be green, else `false`.',
  verdict: '`improved`, `not-worse`, `regressed`, `inconclusive` or `skipped`: the worst of all tasks.',
  conclusion: '`success`, `failure` or `neutral`.',
  'baseline-accuracy': 'Share of the held-out samples that the baseline got right, 0 to 1.',
  'candidate-accuracy': 'The same for the candidate.',
  'accuracy-delta': 'Candidate minus baseline.',
  'delta-low': 'Lower end of the interval of the difference.',
  'delta-high': 'Upper end of the interval of the difference.',
  'candidate-model': 'Model id of the candidate.',
  'job-id': 'Id of the fine-tuning job.',
  'job-status': 'Its status as the service said it last.',
  'cost-usd': 'What this run cost in US dollars, where every price is known.',
  calls: 'Model calls that were made.',
  'cached-calls': 'Answers that were taken from the cache.',
  'cache-key':
    'Key to save `.tunegate/cache` under, `tunegate-answers-` and a hash of what it holds; empty when this run added nothing to it.',
  'report-json': 'Path of report.json.',
  'report-html': 'Path of report.html.',
  'comment-url': 'Address of the pull-request comment.',
  'promotion-url': 'Address of the pull request that promotes a model or rolls one back; one a line for several tasks.',
} as const;

export type OutputName = keyof typeof outputs;
