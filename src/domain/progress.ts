/** What a run says while it runs. How it looks is the display's business. */
export type ProgressEvent =
  | { readonly kind: 'step'; readonly task: string; readonly text: string }
  | {
      readonly kind: 'count';
      readonly task: string;
      readonly label: string;
      readonly done: number;
      readonly total: number;
    };

export type ReportProgress = (event: ProgressEvent) => void;
