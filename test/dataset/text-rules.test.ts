import { describe, expect, it } from 'vitest';
import { chatLine, checkLines, findingsOf, soundLines } from './dataset-builder.ts';

function codesOf(text: string): readonly string[] {
  const line = {
    messages: [
      { role: 'user', content: text },
      { role: 'assistant', content: 'Noted, thank you.' },
    ],
  };
  return findingsOf(checkLines([...soundLines(), line])).map((finding) => finding.replace('13:', ''));
}

describe('text in many languages', () => {
  it.each([
    ['Arabic with direction marks', 'مرحبا\u200f (world)\u200f, \u2067اختبار\u2069'],
    ['Hebrew with embedded Latin', 'שלום \u202aHTML 5\u202c \u200e(2024)'],
    ['Persian with a non-joiner', 'می\u200cخواهم'],
    ['Hindi with a joiner', 'क्\u200dष'],
    ['Thai and Khmer with zero-width spaces', 'ภาษา\u200bไทย ភាសា\u200bខ្មែរ'],
    ['Mongolian with a vowel separator', 'ᠮᠣᠩᠭᠣᠯ\u180eᠠ'],
    ['emoji families and flags', '👩‍👩‍👧‍👦 🏳️‍🌈 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['French', '« Où est-ce ? » Élève, naïf, cœur, à 20 °C, 3 × 4 €'],
    ['Portuguese in capitals', 'NÃO, AVIÃO, SÃO PAULO, ÂNGULO'],
    ['Vietnamese and Romanian', 'Tiếng Việt, Âm nhạc; Într-o Âncoră'],
    ['Russian and Ukrainian', 'Привет, СССР, Россия; Привіт, їжак'],
    ['Serbian in capitals', 'РЈЕЧНИК, СЈЕВЕР'],
    ['Japanese, Chinese, Korean', '日本語のテキスト、中文文本。한국어 문장'],
    ['typographic signs', '“quoted” – dash … • § ¶ © ® ™ ½ ² ³ µ'],
  ])('%s has no finding', (_, text) => {
    expect(codesOf(text)).toEqual([]);
  });
});

describe('invisible characters', () => {
  it.each([
    ['a zero-width space in Latin', 're\u200bfund'],
    ['an override', 'file\u202etxt.exe'],
    ['an override among Hebrew', 'שלום \u202eabc'],
    ['a direction mark without any right-to-left letter', 'refund\u200f'],
    ['a joiner between Latin letters', 're\u200dfund'],
    ['a soft hyphen', 'ac\u00adcount'],
    ['tag characters without a flag', 'hello\u{e0041}\u{e0042}'],
  ])('are found: %s', (_, text) => {
    expect(codesOf(text)).toEqual(['invisible-characters']);
  });
});

describe('mojibake', () => {
  it.each(['cafÃ© and schÃ¶n', 'itâ€™s', 'cafÃƒÂ©', 'РџСЂРёРІРµС‚', 'æ—¥æœ¬èªž', 'ðŸ˜€', 'caf\ufffd'])(
    'is found: %s',
    (text) => {
      expect(codesOf(text)).toEqual(['mojibake']);
    },
  );
});

describe('answers', () => {
  const answer = (content: string): readonly string[] =>
    findingsOf(checkLines([...soundLines(), chatLine(30, content)])).map((finding) => finding.replace('13:', ''));

  it.each(['\u3164', '\u2800\u2800', ' \u200b\n', '\u115f'])(
    'of characters that nobody sees are blank: %j',
    (content) => {
      expect(answer(content)).toContain('blank-answer');
    },
  );

  it.each(['undefined', ' NaN ', '#REF!', 'TODO', '{{answer}}', '<answer>', 'Lorem ipsum dolor sit amet.'])(
    'that are placeholders are found: %s',
    (content) => {
      expect(answer(content)).toEqual(['placeholder-answer']);
    },
  );

  it.each(['none', 'null', 'N/A', 'Undefined behaviour is a matter of the C standard.', 'The to-do list: TODO'])(
    'that are words are no placeholders: %s',
    (content) => {
      expect(answer(content)).toEqual([]);
    },
  );

  it.each([
    "I'm sorry, but I can't help with that.",
    'I apologize, but I cannot fulfill this request.',
    'As a large language model, I have no opinion.',
  ])('that refuse are found: %s', (content) => {
    expect(answer(content)).toEqual(['refusal-answer']);
  });

  it.each([
    "I'm sorry to hear that. Your refund is on its way.",
    'Unfortunately, I am unable to find your order; could you send me its number?',
    'I cannot recommend this restaurant enough!',
    'Sorry for the delay! The parcel arrives tomorrow.',
  ])('that are kind are no refusals: %s', (content) => {
    expect(answer(content)).toEqual([]);
  });

  it('that are the API’s own refusal are found', () => {
    const refusal = { role: 'assistant', refusal: 'I cannot do that.', content: null };
    const line = { messages: [{ role: 'user', content: 'Is it late?' }, refusal] };
    expect(findingsOf(checkLines([...soundLines(), line]))).toEqual(['13:refusal-answer']);
  });
});

describe('images', () => {
  const show = (url: string): readonly string[] => {
    const content = [{ type: 'image_url', image_url: { url } }];
    return findingsOf(
      checkLines([
        ...soundLines(),
        {
          messages: [
            { role: 'user', content },
            { role: 'assistant', content: 'A cat.' },
          ],
        },
      ]),
    );
  };

  it.each([
    ['https://pictures.example/cat.png', []],
    ['data:image/jpeg;base64,/9j/4AAQSkZJRgABAQ==', []],
    ['data:image/webp;base64,UklGRiQAAABXRUJQVlA4', []],
    ['data:image/PNG;base64,iVBORw0KGgo=', []],
    ['data:image/gif;base64,R0lGODlhAQABAAAAACw=', ['13:invalid-image-url!']],
    ['data:image/png;base64,', ['13:invalid-image-url!']],
    ['data:image/png;base64,not base64!', ['13:invalid-image-url!']],
    ['data:image/png,abc', ['13:invalid-image-url!']],
    ['data:image/png;base64,/9j/4AAQSkZJRgABAQ==', ['13:image-type-mismatch']],
    ['https://10.pictures.example/cat.png', []],
    ['http://127.0.0.1:8000/cat.png', ['13:unreachable-image']],
    ['https://[fe80::1]/cat.png', ['13:unreachable-image']],
    ['http://169.254.169.254/latest/meta-data', ['13:unreachable-image']],
  ])('%s: %j', (url, found) => {
    expect(show(url)).toEqual(found);
  });

  it.each(['input_audio', 'file', 'image', 'input_text'])('and text are all that training takes: no %s', (type) => {
    const line = {
      messages: [
        { role: 'user', content: [{ type, text: 'a' }] },
        { role: 'assistant', content: 'A cat.' },
      ],
    };
    expect(findingsOf(checkLines([...soundLines(), line]))).toEqual(['13:invalid-content-part!']);
  });
});
