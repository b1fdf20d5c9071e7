/**
 * Takes out of a text for publication what points to a person. It finds patterns, not meaning: a human still reads
 * every row before publication; the original text is never changed.
 */

/** What stands in the place of something taken out; the same in every language. */
export const hidden = '[…]'

// Order matters: an e-mail may hold digits, a twelve-digit number must not be read as a telephone.
const patterns: readonly RegExp[] = [
  // E-mail addresses.
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  // Identification numbers: twelve digits, also grouped by blanks or hyphens.
  /(?<!\d)\d(?:[\s\u00a0-]?\d){11}(?!\d)/gu,
  // Telephones of the country: +7 or 8, then ten digits, grouped in any usual way.
  /(?<!\d)(?:\+\s?7|8|7)[\s\u00a0.-]*\(?\d{3}\)?(?:[\s\u00a0.-]*\d){7}(?!\d)/gu,
  // Landlines after a word that announces them.
  /(?<=(?:тел|телефон|телефоным|телефоны|phone)[\p{L}]*\.?:?\s*)\d(?:[\s\u00a0.-]?\d){4,6}(?!\d)/giu,
  // A surname with initials after or before it: people sign their words so.
  /(?<!\p{L})\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?\s+\p{Lu}\.(?:\s?\p{Lu}\.)?/gu,
  /(?<!\p{L})\p{Lu}\.(?:\s?\p{Lu}\.)?\s?\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?/gu,
  // Street address parts that name one home: the flat.
  /(?<=(?:^|[\s,(])(?:кв|квартира|пәт|пәтер)\.?\s*(?:№\s*)?)\d+[\p{L}]?(?![\p{L}\d])/giu,
]

/**
 * Hides identification numbers, telephones, e-mail addresses, flat numbers and the given names in a text.
 * @param names surnames and full names known from the card; endings after a name are hidden with it, so that
 *   "Тестовой" goes where "Тестова" is named. Names of fewer than three letters are left, they would hide words.
 */
export function maskPersonalData(text: string, names: readonly string[] = []): string {
  const masked = patterns.reduce((rest, pattern) => rest.replace(pattern, hidden), text)
  return names.reduce((rest, name) => hideName(rest, name.trim()), masked)
}

function hideName(text: string, name: string): string {
  return name
    .split(/\s+/u)
    .filter((part) => part.replace(/[^\p{L}]/gu, '').length >= 3)
    .reduce((rest, part) => {
      // A name in an oblique case keeps its stem: the last vowel may change, and up to three letters may follow.
      const stem = escaped(part.length > 4 ? part.replace(/[аеёиоуыэюяйәіөүұ]$/iu, '') : part)
      // Initials that follow a surname belong to it.
      return rest.replace(
        new RegExp(`(?<![\\p{L}])${stem}\\p{L}{0,3}(?![\\p{L}])(?:\\s+\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)?)?`, 'giu'),
        hidden,
      )
    }, text)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
}
