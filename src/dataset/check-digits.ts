/** A number as the payment networks issue it: prefix and length of a network (ISO/IEC 7812-1), and a right check digit. */
export function isCardNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  return NETWORKS.test(digits) && passesLuhn(digits);
}

/** Visa, Mastercard, American Express, Diners, Discover, UnionPay, JCB. Cards of 13 digits are gone; barcodes have 13. */
const NETWORKS =
  /^(?:4\d{15}|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|6(?:011|5\d{2}|4[4-9]\d)\d{12}|62\d{14,17}|35(?:2[89]|[3-8]\d)\d{12})$/;

/** ISO/IEC 7812-1 annex B. */
function passesLuhn(digits: string): boolean {
  if (new Set(digits).size < 2) return false;
  const sum = [...digits]
    .map(Number)
    .reverse()
    .reduce((total, digit, index) => {
      const weighted = index % 2 === 0 ? digit : digit * 2;
      return total + (weighted > 9 ? weighted - 9 : weighted);
    }, 0);
  return sum % 10 === 0;
}

/** An account number of a country in the registry whose check digits are right: rearranged, letters as 10 to 35, it is 1 modulo 97 (ISO 13616). */
export function isIban(text: string): boolean {
  const compact = text.replaceAll(' ', '');
  if (compact.length < 15 || compact.length > 34 || !IBAN_COUNTRIES.has(compact.slice(0, 2))) return false;
  let remainder = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/** The countries of the IBAN registry, release 99. */
const IBAN_COUNTRIES = new Set(
  'AD AE AL AT AZ BA BE BG BH BI BR BY CH CR CY CZ DE DJ DK DO EE EG ES FI FK FO FR GB GE GI GL GR GT HN HR HU IE IL IQ IS IT JO KW KZ LB LC LI LT LU LV LY MC MD ME MK MN MR MT MU NI NL NO OM PK PL PS PT QA RO RS RU SA SC SD SE SI SK SM SO ST SV TL TN TR UA VA VG XK YE'.split(
    ' ',
  ),
);
