const MOBILE = /(?:(?:\+|00)?86[\s-]?)?1[3-9]\d(?:\d{8}|[\s-]\d{4}[\s-]?\d{4}|\*{4}\d{4})/;
/** Nothing behind it: 13800000000元 is an amount. */
const MOBILES = new RegExp(`^\\D{0,20}?${MOBILE.source}(?:[\\s,;、/|，；]+${MOBILE.source})*$`);
const PLATE =
  /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领][A-Z][\s·.-]?(?:[A-HJ-NP-Z0-9]{5,6}|[A-HJ-NP-Z0-9]{4}[挂学警港澳领])$/;

/** Whether a cell is a mobile number of the mainland, or several. A round amount that looks like one is not. */
export function isMobileNumber(cell: string): boolean {
  const text = asciiDigits(cell);
  return MOBILES.test(text) && !/^\d{8}000$/.test(text);
}

/** Whether a cell is the plate of a car, also one with the green plate of new energy. */
export function isPlate(cell: string): boolean {
  return PLATE.test(asciiDigits(cell).toUpperCase());
}

/** Whether a cell is a telephone number or the number of a document, whole or masked, rather than a figure. */
export function isPersonalNumber(cell: string): boolean {
  const text = asciiDigits(cell);
  if (/^[-+]?\d[\d,]*\.\d+$|^\d{1,3}(,\d{3})+$|%$/.test(text)) return false;
  const digits = text.replaceAll(/\D/g, '').length;
  return digits >= 8 || (digits >= 7 && /\d[)\s-]+\d/.test(text)) || (digits >= 4 && text.includes('**'));
}

/** 0 to 9 for the full-width digits and letters that Chinese keyboards give. */
function asciiDigits(text: string): string {
  return /[\uff01-\uff5e]/.test(text) ? text.normalize('NFKC') : text;
}
