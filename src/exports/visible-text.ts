/** Owns how a text typed by people is put in a file: characters that files cannot hold become ones that can be seen. */

/**
 * The text with line breaks as "\n" and every control character but tab and line break as its picture ("␀").
 * What is no character at all becomes "\uFFFD". Everything else is kept as typed.
 */
export function visibleText(text: string): string {
  return (
    text
      .replaceAll(/\r\n?/g, "\n")
      // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
      .replaceAll(/[\u0000-\u0008\u000b-\u001f]/g, (sign) => String.fromCharCode(0x2400 + sign.charCodeAt(0)))
      .replaceAll("\u007f", "\u2421")
      .replaceAll(/[\u0080-\u009f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd")
  );
}
