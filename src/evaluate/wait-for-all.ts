/** As `Promise.all`, but when it throws nothing is under way any more: what is paid is kept before the run goes on. */
export async function waitForAll<Value>(work: readonly Promise<Value>[]): Promise<readonly Value[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}
