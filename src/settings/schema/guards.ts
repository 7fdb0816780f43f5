import { z } from 'zod';
import { answerMetrics, metricNames } from '../../evaluate/answer-metrics.ts';

/** A second metric that may not get worse. */
export const guardSchema = z
  .strictObject({
    metric: z.enum(metricNames).describe('What is measured.'),
    margin: z
      .number()
      .gt(0)
      .lt(1)
      .optional()
      .describe('For a share, such as valid-json: the change for the worse that is too much; 0.01 is one point.'),
    'max-ratio': z
      .number()
      .gt(0)
      .optional()
      .describe('For times, tokens and cost: how many times as high as for the baseline is still allowed.'),
  })
  .superRefine((guard, context) => {
    const isShare = answerMetrics[guard.metric].unit === 'share';
    const [wanted, other] = isShare ? (['margin', 'max-ratio'] as const) : (['max-ratio', 'margin'] as const);
    if (guard[wanted] === undefined) {
      context.addIssue({ code: 'custom', path: [wanted], message: `is missing, and ${guard.metric} is judged by it` });
    }
    if (guard[other] !== undefined) {
      context.addIssue({
        code: 'custom',
        path: [other],
        message: `must not be set for ${guard.metric}: it takes ${wanted}`,
      });
    }
  });
