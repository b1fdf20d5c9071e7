import type { LocalDate } from '#domain/calendar/local-date'
import type { TemplatePurpose } from '#domain/template/purposes'
import type { Block, DocumentModel, FactRow, Text, TwoLanguages } from './model.ts'
import type { DocumentOrganisation } from './receipt-document.ts'

/** What a letter is written for. A notice goes to the applicant, a letter to another body. */
export type LetterKind = Exclude<TemplatePurpose, 'resolution'>

/** A letter in one language. */
export interface LetterVersion {
  readonly language: 'kk' | 'ru'
  /** Whom it is sent to: a person, or a body with its head; the address is empty when it is handed over. */
  readonly addressee: { readonly name: string; readonly address: string }
  /** The text with its greeting, a paragraph on each line. */
  readonly body: string
  /** Language of the text where it is not that of the sheet: a reply in English stands on a Russian sheet. */
  readonly bodyLang?: string
}

/** A paper that goes along with a letter. */
export interface LetterAttachment {
  readonly name: string
  /** Sheets of paper; `null` when nobody counted them. */
  readonly sheets: number | null
}

/** What a letter on the letterhead says. */
export interface LetterInput {
  readonly organisation: DocumentOrganisation
  readonly kind: LetterKind
  /** Outgoing number and day; empty and `null` leave a place to write them in by hand. */
  readonly number: string
  readonly signedOn: LocalDate | null
  /** What is answered: the applicant's appeal, or a letter of another body. */
  readonly reference: { readonly to: 'appeal' | 'letter'; readonly number: string; readonly on: LocalDate } | null
  /** One language, or both after each other, each on sheets of its own. */
  readonly versions: readonly [LetterVersion, ...LetterVersion[]]
  readonly attachments: readonly LetterAttachment[]
  readonly signatory: { readonly position: TwoLanguages; readonly name: string }
  /** Who wrote it, and the telephone on which they answer; stands at the foot. */
  readonly executor: { readonly name: string; readonly phone: string } | null
  readonly practice: boolean
  readonly copy?: boolean
}

/**
 * A letter of the office on its letterhead: the reply, and every notice and letter that the act asks for. The letterhead
 * stands in both languages, as the office's does; the text comes in filled. Source.
 */
export function letterDocument(input: LetterInput): DocumentModel {
  const [first, ...others] = input.versions
  return {
    name: `letter-${input.kind}`,
    title: { key: `document.letter.subject.${input.kind}` },
    language: others.length === 0 ? first.language : 'both',
    paper: 'a4',
    textSize: 'letter',
    practice: input.practice,
    ...(input.copy === true && { copy: true }),
    footer: foot(input),
    blocks: input.versions.flatMap((version, index): Block[] => [
      ...(index > 0 ? [{ block: 'pageBreak' } as const] : []),
      { block: 'inLanguage', language: version.language, blocks: sheet(version, input) },
    ]),
  }
}

function sheet(version: LetterVersion, input: LetterInput): Block[] {
  const { organisation, signatory } = input
  const paragraphs = bodyBlocks(version)
  return [
    { block: 'ornament' },
    {
      block: 'letterhead',
      name: organisation.name,
      address: organisation.address,
      inBoth: true,
      ...(organisation.phone !== '' && {
        contact: { key: 'document.letter.phone', facts: { phone: organisation.phone } },
      }),
    },
    { block: 'rule' },
    {
      block: 'columns',
      columns: [
        { width: { parts: 1 }, blocks: numberBlocks(input) },
        { width: { mm: 82 }, blocks: addresseeBlocks(version) },
      ],
    },
    { block: 'spacer', mm: 4 },
    { block: 'paragraph', style: 'strong', text: { key: `document.letter.subject.${input.kind}` } },
    { block: 'spacer', mm: 2 },
    ...paragraphs.slice(0, -1),
    {
      block: 'together',
      blocks: [
        ...paragraphs.slice(-1),
        ...attachmentBlocks(input),
        { block: 'spacer', mm: 8 },
        { block: 'signature', style: 'letter', label: signatory.position, name: { text: signatory.name } },
      ],
    },
  ]
}

const place = '____________'

function numberBlocks({ number, signedOn, reference }: LetterInput): Block[] {
  const day: Text = signedOn === null ? { text: place } : { day: signedOn, form: 'short' }
  const own: Block = {
    block: 'paragraph',
    text: {
      parts: [day, { key: 'document.number', facts: { number: number === '' ? place : number } }],
      join: '  ',
    },
  }
  if (reference === null) return [own]
  const { to, ...facts } = reference
  return [own, { block: 'paragraph', text: { key: `document.letter.reference-${to}`, facts } }]
}

function addresseeBlocks({ addressee: { name, address } }: LetterVersion): Block[] {
  return [
    { block: 'paragraph', style: 'strong', text: { text: name } },
    ...(address === '' ? [] : [{ block: 'paragraph', text: { text: address } } as const]),
  ]
}

function bodyBlocks({ body, bodyLang, language }: LetterVersion): Block[] {
  const lang = bodyLang ?? language
  const paragraphs = body
    .split('\n')
    .map((line) => bound(line.trim()))
    .filter((line) => line !== '')
  return paragraphs.map((text, index) => ({
    block: 'paragraph',
    style: index === 0 && isGreeting(text) ? 'greeting' : 'body',
    text: { text, lang },
  }))
}

// A number sign stays with its number, a number with what it counts or its month, an initial with its surname.
function bound(line: string): string {
  return line
    .replace(/№ (?=\S)/gu, '№\u00A0')
    .replace(/(?<![\p{N}\p{L}-])(\d{1,2}) (?=\p{Ll}{2})/gu, '$1\u00A0')
    .replace(/(?<!\p{L})(\p{Lu}\.) (?=\p{Lu})/gu, '$1\u00A0')
}

// "Құрметті Айнұр Сынаққызы!": one short line that calls a person by name.
function isGreeting(line: string): boolean {
  return line.endsWith('!') && line.length <= 120
}

function attachmentBlocks({ attachments }: LetterInput): Block[] {
  if (attachments.length === 0) return []
  const rows = attachments.map(({ name, sheets }, index): FactRow => ({
    label: index === 0 ? { key: 'document.letter.attachments' } : { text: '' },
    value: {
      parts: [
        { text: attachments.length === 1 ? name : `${index + 1}. ${name}` },
        ...(sheets === null ? [] : [{ key: 'document.letter.sheets', facts: { count: sheets } }]),
      ],
      join: ', ',
    },
  }))
  return [
    { block: 'spacer', mm: 3 },
    { block: 'factRows', style: 'plain', rows },
  ]
}

function foot({ executor, number }: LetterInput): Text {
  const parts: Text[] = []
  if (executor !== null) {
    const { name, phone } = executor
    parts.push(
      phone === ''
        ? { key: 'document.letter.executor-alone', facts: { name } }
        : { key: 'document.letter.executor', facts: { name, phone } },
    )
  }
  if (number !== '') parts.push({ key: 'document.number', facts: { number } })
  return { parts, join: ' · ' }
}
