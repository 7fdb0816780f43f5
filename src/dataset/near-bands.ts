import { type BandToMark, NearMarker } from './near-marker.ts';
import type { NearSurvey } from './near-survey.ts';
import { largestSize, mayMeet, smallestSize } from './set-sizes.ts';
import { countParts } from './sign-parts.ts';

/** Parts of texts that are linked at once: six bytes each. */
const MOST_LINKED_PARTS = 12_000_000;

/**
 * Marks in the survey every text that is near one before it, where one of the two is in the band and the other in the band or in
 * the next; over all bands, that is every text near one before it. Exact, in whatever order or at whatever time bands are done.
 */
export function markNearInBand(toMark: BandToMark, mostLinkedParts: number = MOST_LINKED_PARTS): void {
  const { survey, band } = toMark;
  const members = listMembers(survey, band);
  const half = Math.max(1, Math.floor(mostLinkedParts / countParts(band) / 2));
  if (members.length <= 2 * half) {
    new NearMarker(toMark, members).mark();
    return;
  }
  // More than are linked at once: half as many with themselves, and with every half before them.
  for (let from = 0; from < members.length; from += half) {
    const own = members.subarray(from, from + half);
    new NearMarker(toMark, own).mark();
    for (let before = 0; before < from; before += half) {
      const both = new Int32Array(half + own.length);
      both.set(members.subarray(before, before + half));
      both.set(own, half);
      new NearMarker(toMark, both, half).mark();
    }
  }
}

/** Texts of the band, and those of the next that may be near one of it. */
function listMembers({ sizes }: NearSurvey, band: number): Int32Array {
  const least = smallestSize(band);
  const most = largestSize(band + 1);
  const members: number[] = [];
  for (let text = 0; text < sizes.length; text += 1) {
    const size = sizes[text] ?? 0;
    if (size >= least && size <= most && mayMeet(size, band)) members.push(text);
  }
  return Int32Array.from(members);
}
