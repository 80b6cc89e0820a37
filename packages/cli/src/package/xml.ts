/** Text as XML and HTML take it, also between double quotes. Characters that XML 1.0 cannot hold are left out. */
export function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A text as an xs:ID: letters, digits, dots and dashes, with a letter first. */
export function xmlId(text: string): string {
  return `id-${text.replace(/[^\w.-]/g, '-')}`;
}
