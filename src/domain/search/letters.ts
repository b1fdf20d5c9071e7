/**
 * Which letter of any spelling stands for which letter of the skeleton. Read by `fold.ts` only.
 * The skeleton is written in plain Cyrillic, because one Cyrillic letter stands where Latin needs two (sh, ch, kh, zh).
 */

/** Cyrillic letters that change; a letter that is not listed stays as it is. An empty text drops the letter. */
export const cyrillicLetters: ReadonlyMap<string, string> = new Map([
  ['ә', 'а'],
  ['ғ', 'г'],
  ['қ', 'к'],
  ['ң', 'н'],
  ['ө', 'о'],
  ['ұ', 'у'],
  ['ү', 'у'],
  ['һ', 'х'],
  ['і', 'и'],
  ['ы', 'и'],
  ['э', 'е'],
  ['є', 'е'],
  ['ґ', 'г'],
  ['щ', 'ш'],
  ['ц', 'тс'],
  ['я', 'иа'],
  ['ю', 'иу'],
  ['ъ', ''],
  ['ь', ''],
])

/** Latin letters one by one. Marks above and below are read by `markedLatin` first. */
export const latinLetters: ReadonlyMap<string, string> = new Map([
  ['a', 'а'],
  ['b', 'б'],
  ['c', 'к'],
  ['d', 'д'],
  ['e', 'е'],
  ['f', 'ф'],
  ['g', 'г'],
  ['h', 'х'],
  ['i', 'и'],
  ['j', 'ж'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['q', 'к'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['v', 'в'],
  ['w', 'в'],
  ['x', 'кс'],
  ['y', 'и'],
  ['z', 'з'],
  ['ı', 'и'],
  ['ə', 'а'],
  ['ŋ', 'н'],
  ['ɵ', 'о'],
  ['ø', 'о'],
  ['æ', 'а'],
  ['ł', 'л'],
  ['đ', 'д'],
  ['ß', 'с'],
])

/** Latin letter with its mark: the Kazakh alphabets of 2018 (ý, sh) and 2021 (ş) and the scholarly š, č, ž. */
export const markedLatin: ReadonlyMap<string, string> = new Map([
  ['s\u0327', 'ш'],
  ['s\u0326', 'ш'],
  ['s\u030c', 'ш'],
  ['c\u0327', 'ч'],
  ['c\u030c', 'ч'],
  ['z\u030c', 'ж'],
  ['y\u0301', 'у'],
])

/** Latin groups, longest first; `dzh`, `dj` and `ts` come out by themselves, letter by letter. */
export const latinGroups: readonly (readonly [group: string, skeleton: string])[] = [
  ['shch', 'ш'],
  ['sch', 'ш'],
  ['sh', 'ш'],
  ['ch', 'ч'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['gh', 'г'],
  ['ph', 'ф'],
  ['ye', 'е'],
  ['ce', 'тсе'],
  ['ci', 'тси'],
  ['cy', 'тси'],
]

/** Latin letters that pass for Cyrillic ones when one slips into a Cyrillic word. Capitals differ: H is Н, h is һ. */
export const looksCyrillic: ReadonlyMap<string, string> = new Map([
  ['A', 'а'],
  ['B', 'в'],
  ['C', 'с'],
  ['E', 'е'],
  ['H', 'н'],
  ['I', 'и'],
  ['K', 'к'],
  ['M', 'м'],
  ['O', 'о'],
  ['P', 'р'],
  ['T', 'т'],
  ['X', 'х'],
  ['Y', 'у'],
  ['a', 'а'],
  ['c', 'с'],
  ['e', 'е'],
  ['h', 'х'],
  ['i', 'и'],
  ['k', 'к'],
  ['o', 'о'],
  ['p', 'р'],
  ['x', 'х'],
  ['y', 'у'],
  ['ə', 'а'],
  ['ɵ', 'о'],
])

/** Cyrillic letters that pass for Latin ones when one slips into a Latin word. */
export const looksLatin: ReadonlyMap<string, string> = new Map([
  ['а', 'a'],
  ['е', 'e'],
  ['о', 'o'],
  ['р', 'p'],
  ['с', 'c'],
  ['у', 'y'],
  ['х', 'x'],
  ['і', 'i'],
  ['к', 'k'],
  ['м', 'm'],
  ['т', 't'],
  ['һ', 'h'],
])
