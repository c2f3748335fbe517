/** Longer texts are no place names. */
const LONGEST_NAME = 100;

const PLAIN_HAN = /^[\u3400-\u9fff]+$/;
const PLAIN_FIGURE = /^[\d.,%]+$/;
const ASCII = /^[\x20-\x7e]*$/;
/** 沈阳①, 沈阳[1], 沈阳（注2）: a mark that leads to a note is no part of a name. */
const FOOTNOTES =
  /(?<=\S)(?:[\s*＊†‡※★☆①-⑳⑴-⒇❶-❿¹²³⁰-⁹]|[[［【〔(（]\s*(?:(?:注|註|note)\s*)?(?:\d{1,2}|[一二三四五六七八九十]|[a-e])\s*[\]］】〕)）]|[[［【〔(（]\s*(?:注|註|note)\s*[\]］】〕)）]|\s注\s*\d{0,2})+$/iu;
/** 济南市（省会）: what kind of city it is says no other place. */
const STANDING =
  /[(（]\s*(?:省会|省會|首府|省会城市|计划单列市?|計劃單列市?|副省级(?:城市|市)?|直辖市|地级市|经济特区|国家中心城市)\s*[)）]$/u;
/** 其中：历下区, 一、济南市, (2)青岛市: how lists number and indent. */
const LEADERS =
  /^(?:(?:其\s*中\s*[:：,，]?|[(（](?:[一二三四五六七八九十]{1,3}|\d{1,3})[)）]|(?:[一二三四五六七八九十]{1,3}|\d{1,3})\s*[、.．]|[#＃·•●○■□◆◇▲△]+)\s*)+(?=\p{Script=Han})/u;
const HAN = /\p{Script=Han}/u;

/** What a cell says: text trimmed, a number as its digits, "" for everything else and for overlong text. */
export function cellText(value: unknown): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value !== 'string' || value.length > LONGEST_NAME) return '';
  if (PLAIN_HAN.test(value)) return value.startsWith('其中') ? value.slice(2) : value;
  if (PLAIN_FIGURE.test(value)) return value;
  return value.trim().replace(LEADERS, '').replace(FOOTNOTES, '').replace(STANDING, '');
}

/**
 * The key that a name is looked up by: compatibility forms folded (full-width letters), accents, case, spaces and
 * punctuation left out. "Lu'an" and "lu an" share a key; so do "Ürümqi" and "Urumqi".
 */
export function normaliseName(text: string): string {
  if (PLAIN_HAN.test(text)) return text;
  if (ASCII.test(text)) return text.toLowerCase().replace(/[^a-z\d]+/g, '');
  const folded = text.normalize('NFKC');
  // What is left may compose anew, and only what is left tells the script: a Han radical is no letter.
  const letters = lettersOf(folded).normalize('NFKC');
  return HAN.test(letters) ? letters : lettersOf(folded.normalize('NFD'));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

export function isHanKey(key: string): boolean {
  return HAN.test(key);
}
