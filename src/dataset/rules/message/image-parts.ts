import { isJsonObject, isList } from '../../json.ts';

export interface ImagePart {
  /** JSON pointer of the part. */
  readonly pointer: string;
  /** The address or data URL, when it is a string. */
  readonly url: string | undefined;
}

const NONE: readonly ImagePart[] = [];

/** The image parts of a message's `content`. */
export function imageParts(content: unknown, pointer: string): readonly ImagePart[] {
  if (!isList(content)) return NONE;
  return content.flatMap((part, index) => {
    if (!isJsonObject(part) || part.type !== 'image_url') return [];
    const url = isJsonObject(part.image_url) ? part.image_url.url : undefined;
    return [{ pointer: `${pointer}/content/${index}`, url: typeof url === 'string' ? url : undefined }];
  });
}

export interface DataUrl {
  /** As it is written, in lower case: image/png. */
  readonly mediaType: string;
  readonly isBase64: boolean;
  readonly data: string;
}

/** The parts of a data URL (RFC 2397), or nothing for any other address. */
export function parseDataUrl(url: string): DataUrl | undefined {
  if (!/^data:/i.test(url)) return undefined;
  const comma = url.indexOf(',');
  const head = url.slice(5, comma === -1 ? undefined : comma).toLowerCase();
  const [mediaType = '', ...parameters] = head.split(';').map((piece) => piece.trim());
  return { mediaType, isBase64: parameters.includes('base64'), data: comma === -1 ? '' : url.slice(comma + 1) };
}

/** How many bytes a base64 text stands for (RFC 4648). */
export function base64Bytes(data: string): number {
  const padding = data.endsWith('==') ? 2 : data.endsWith('=') ? 1 : 0;
  return Math.max(0, Math.floor((data.length * 3) / 4) - padding);
}
