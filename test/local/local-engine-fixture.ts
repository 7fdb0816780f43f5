import { fileURLToPath } from 'node:url';
import OpenAI, { toFile } from 'openai';
import { type LocalEngine, startLocalEngine } from '../../src/local/start-local-engine.ts';

export interface RunningEngine {
  readonly engine: LocalEngine;
  readonly client: OpenAI;
}

/** An engine on a free port and the official client that talks to it, without retries. */
export async function startEngine(): Promise<RunningEngine> {
  const engine = await startLocalEngine();
  return { engine, client: new OpenAI({ baseURL: engine.url, apiKey: 'any', maxRetries: 0 }) };
}

export async function upload(client: OpenAI, content: string | Uint8Array, name = 'train.jsonl'): Promise<string> {
  return (await client.files.create({ file: await toFile(Buffer.from(content), name), purpose: 'fine-tune' })).id;
}

/** Polls until the job is over. */
export async function finish(client: OpenAI, id: string): Promise<OpenAI.FineTuning.FineTuningJob> {
  for (;;) {
    const job = await client.fineTuning.jobs.retrieve(id);
    if (job.status === 'succeeded' || job.status === 'failed' || job.status === 'cancelled') return job;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Uploads, trains and waits; the name of the model. */
export async function train(client: OpenAI, content: string, options: TrainOptions = {}): Promise<string> {
  const job = await client.fineTuning.jobs.create({
    model: 'local-base',
    training_file: await upload(client, content),
    ...options,
  });
  const done = await finish(client, job.id);
  if (done.fine_tuned_model === null) throw new Error(JSON.stringify(done.error));
  return done.fine_tuned_model;
}

export type TrainOptions = Partial<OpenAI.FineTuning.JobCreateParams>;

export async function ask(client: OpenAI, model: string, user: string, system = system0): Promise<string> {
  const messages = [
    { role: 'system' as const, content: system },
    { role: 'user' as const, content: user },
  ];
  return (await client.chat.completions.create({ model, messages })).choices[0]?.message.content ?? '';
}

const system0 = 'Name the queue of the message.';

/** A line of a chat dataset. */
export function line(user: string, assistant: string, system = system0): string {
  return JSON.stringify({
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
      { role: 'assistant', content: assistant },
    ],
  });
}

export function lines(pairs: readonly (readonly [string, string])[]): string {
  return `${pairs.map(([user, assistant]) => line(user, assistant)).join('\n')}\n`;
}

/** A file of the shared datasets beside the checkout; tests that need one are skipped where it is absent. */
export function sharedPath(path: string): string {
  return fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url));
}

/** Questions of a small online shop, with the queue that answers them. */
export const shopTraining: readonly (readonly [string, string])[] = [
  ['Where is my parcel? It should have been here on Monday.', 'delivery'],
  ['The courier says delivered but there is no package at my door', 'delivery'],
  ['How long does shipping to Norway take?', 'delivery'],
  ['tracking number does not work, when will it arrive', 'delivery'],
  ['My order was shipped to the old address, can the courier turn around?', 'delivery'],
  ['Do you deliver on Saturdays?', 'delivery'],
  ['You took the money twice from my card', 'payment'],
  ['My card is declined although the bank says it is fine', 'payment'],
  ['Can I pay by invoice instead of credit card?', 'payment'],
  ['why was I charged 4.99 extra on my card', 'payment'],
  ['Paypal payment failed three times', 'payment'],
  ['I need an invoice with the VAT number for this payment', 'payment'],
  ['The shoes are too small, I want to send them back', 'return'],
  ['how do I return the blue jacket for a bigger size', 'return'],
  ['Please give me a return label, the lamp arrived broken', 'return'],
  ['I sent the dress back two weeks ago and have no refund', 'return'],
  ['Can I exchange the mug for another colour?', 'return'],
  ['is it still possible to send back something bought 40 days ago', 'return'],
  ['I forgot my password and the reset mail does not come', 'account'],
  ['Please delete my account and all my data', 'account'],
  ['how can I change the mail address of my login', 'account'],
  ['Someone logged in to my account from another country', 'account'],
  ['The password reset link has expired', 'account'],
  ['I cannot log in since the update of the app', 'account'],
];

export const shopHeldOut: readonly (readonly [string, string])[] = [
  ['When will my package arrive?', 'delivery'],
  ['the courier left my parcel with a neighbour who knows nothing', 'delivery'],
  ['Is shipping to Italy possible and how long does it take', 'delivery'],
  ['My tracking number shows nothing', 'delivery'],
  ['I was charged twice', 'payment'],
  ['card declined again and again', 'payment'],
  ['Do you accept paypal or invoice?', 'payment'],
  ['extra money was taken from my card', 'payment'],
  ['The jacket is too big, I want to send it back', 'return'],
  ['Where do I find a return label?', 'return'],
  ['Exchange for a smaller size please', 'return'],
  ['refund for the broken lamp I sent back', 'return'],
  ['reset mail for my password never comes', 'account'],
  ['How do I delete my login?', 'account'],
  ['Change the mail address of my account please', 'account'],
  ['cannot log in on my phone', 'account'],
];
