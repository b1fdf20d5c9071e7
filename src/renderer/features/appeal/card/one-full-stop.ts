/** A sentence that ends with initials has its full stop already: `отвечает Образцов В. И.` */
export function oneFullStop(sentence: string): string {
  return sentence.replaceAll(/\.\.(?!\.)/g, '.')
}
