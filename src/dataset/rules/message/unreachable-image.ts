import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { MessageView } from '../views.ts';
import { imageParts } from './image-parts.ts';

/** Names and addresses that mean this machine or this network (RFC 1918, 3927, 4193, 6761); the service sits elsewhere. */
const LOCAL =
  /^https?:\/\/(?:[^/@\s]*@)?(?:localhost|[^/:?#\s]+\.(?:localhost|local|internal|lan|test|invalid)|127(?:\.\d{1,3}){3}|0\.0\.0\.0|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|169\.254(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|\[(?:::1|f[cd][0-9a-f:]*|fe80:[0-9a-f:]*)\])(?:[:/?#]|$)/i;

export const unreachableImage: Rule<MessageView> = {
  code: 'unreachable-image',
  severity: 'warning',
  hint: 'Put the picture where the service can fetch it, or into the line as a data URL.',
  check({ value, pointer }, report) {
    for (const { pointer: at, url } of imageParts(value.content, pointer)) {
      if (url === undefined || !LOCAL.test(url)) continue;
      report({ pointer: `${at}/image_url/url`, message: `The image address ${quote(url)} is in a local network.` });
    }
  },
};
