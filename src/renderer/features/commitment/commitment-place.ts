/** Fields of the form that a refusal of the register speaks about. */
const fieldOfRefusal: Readonly<Record<string, string>> = {
  'commitment.needs-note': 'note',
  'commitment.needs-date': 'dueOn',
  'commitment.date-not-later': 'dueOn',
}

/** The field behind a refusal, so that its message stands above that field; `undefined` when it is about the record. */
export function refusedField(reason: string): string | undefined {
  return fieldOfRefusal[reason]
}
