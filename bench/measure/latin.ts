/** Names as somebody types them on a Latin keyboard. */
const latin: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'kh',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  ы: 'y',
  і: 'i',
  э: 'e',
  ю: 'yu',
  я: 'ya',
}

export function toLatin(text: string): string {
  return Array.from(text.toLowerCase())
    .map((letter) => latin[letter] ?? letter)
    .join('')
}

/** Letters whose Latin spelling is not in doubt; signs that make a consonant soft or hard have none. */
export function isKnownLetter(letter: string): boolean {
  return letter.toLowerCase() in latin
}
