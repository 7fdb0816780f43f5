import { ServiceError } from './service-error.ts';

/** A page of a list: the items behind `after`, at most `limit` of them, and whether more follow. */
export interface Page<Item> {
  readonly data: Item[];
  readonly has_more: boolean;
}

/**
 * Cuts a page out of a list in the order in which it is served. `after` is the id of the last item already seen;
 * an id that is not in the list is a 400. `limit` is 1..`most`.
 */
export function paginate<Item extends { readonly id: string }>(
  items: readonly Item[],
  query: URLSearchParams,
  { fallback, most }: { readonly fallback: number; readonly most: number },
): Page<Item> {
  const limit = parseLimit(query.get('limit'), fallback, most);
  const start = parseStart(items, query.get('after'));
  return { data: items.slice(start, start + limit), has_more: start + limit < items.length };
}

function parseLimit(text: string | null, fallback: number, most: number): number {
  if (text === null || text === '') return fallback;
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > most) {
    throw new ServiceError(400, `Invalid 'limit': '${text}' is not an integer between 1 and ${most}.`, {
      param: 'limit',
      code: 'invalid_value',
    });
  }
  return limit;
}

function parseStart(items: readonly { readonly id: string }[], after: string | null): number {
  if (after === null || after === '') return 0;
  const index = items.findIndex((item) => item.id === after);
  if (index < 0) {
    throw new ServiceError(400, `Invalid 'after': no item with the id '${after}' is in this list.`, {
      param: 'after',
      code: 'invalid_value',
    });
  }
  return index + 1;
}
