/**
 * What a typed text may hold. Emoji and invisible letters are told to the person who typed or pasted them: they cannot
 * be searched, printed on every printer or compared, and an invisible letter can make two equal names differ.
 */

/** Controls but `\t` and `\n`, zero-width letters, joiners, direction marks, the soft hyphen and the byte-order mark. */
const invisible = /[^\P{Cc}\t\n]|[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/u
/** Emoji, flags, and the two signs that make an emoji of a letter or digit. */
const pictures = /\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]|\u{FE0F}|\u{20E3}/u
/** Signs that Unicode counts as pictographic but that offices type: © ® ™. */
const officeSigns = /[©®™]/gu

export interface TextProblem {
  readonly reason: 'text.has-emoji' | 'text.has-invisible'
  /** The sign itself, or its code such as `U+200B` when it cannot be seen. */
  readonly found: string
}

/** First sign that a text of the register may not hold; `undefined` when the text is plain. */
export function textProblem(text: string): TextProblem | undefined {
  const hidden = invisible.exec(text)
  if (hidden) {
    const code = (hidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return { reason: 'text.has-invisible', found: `U+${code}` }
  }
  const picture = pictures.exec(text.replace(officeSigns, ''))
  return picture ? { reason: 'text.has-emoji', found: picture[0] } : undefined
}

/** The same text without emoji and invisible letters: what the screen offers in one key. */
export function withoutProblems(text: string): string {
  return text
    .replace(new RegExp(invisible.source, 'gu'), '')
    .replace(new RegExp(pictures.source, 'gu'), (sign) => (/[©®™]/u.test(sign) ? sign : ''))
}
