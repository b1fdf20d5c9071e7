/**
 * `npm run rules`: writes into docs/rules.md what the code itself tells, between the marks that stand there: how the state
 * of an appeal moves, and which tests cite each rule. A test fails when the page tells anything else.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { appealStates, type AppealStateName, isOpenState, type Transition, transitions } from '#domain/appeal/states'

const root = join(import.meta.dirname, '..')
const pageFile = join(root, 'docs', 'rules.md')

const notVoid = appealStates.filter((state) => state !== 'void')
const open = appealStates.filter((state) => isOpenState(state))
const ended = notVoid.filter((state) => !isOpenState(state))

interface Step extends Transition {
  readonly name: string
}

const steps: readonly Step[] = Object.entries<Transition>(transitions).map(([event, step]) => ({
  ...step,
  name: event.replace('appeal.', ''),
}))

/** How a set of states is called on the page. */
function setName(states: readonly AppealStateName[]): string {
  const isAll = (whole: readonly AppealStateName[]): boolean =>
    states.length === whole.length && whole.every((state) => states.includes(state))
  if (isAll(notVoid)) return 'any but void'
  if (isAll(ended)) return 'any that has ended'
  return states.join(', ')
}

/** Edges of a diagram: two states, and the steps that lead from one to the other. */
type Edges = Map<string, string[]>

function addEdge(
  edges: Edges,
  { from, to, step }: { readonly from: string; readonly to: string; readonly step: string },
): void {
  const edge = `${from} --> ${to}`
  edges.set(edge, [...(edges.get(edge) ?? []), step])
}

function linesOf(edges: Edges): string[] {
  return [...edges].map(([edge, names]) => `    ${edge} : ${names.join(', ')}`)
}

/** Moves between states in which an answer is owed; steps that stay where they are stand in the table only. */
function considerationDiagram(): string[] {
  const edges: Edges = new Map()
  addEdge(edges, { from: '[*]', to: 'registered', step: 'registered' })
  for (const { name, from, to } of steps) {
    if (to === 'same' || !isOpenState(to)) continue
    if (from.every((state) => !isOpenState(state))) addEdge(edges, { from: 'over', to, step: name })
    else for (const state of from) if (state !== to) addEdge(edges, { from: state, to, step: name })
  }
  return ['stateDiagram-v2', '    direction LR', `    state "${ended.join(', ')}" as over`, ...linesOf(edges)]
}

/** How an appeal ends. States from which the same ends are reached stand together. */
function endsDiagram(): string[] {
  const edges: Edges = new Map()
  const sets: string[] = []
  for (const { name, from, to } of steps) {
    if (to === 'same' || isOpenState(to)) continue
    const set = setName(from)
    if (!sets.includes(set)) sets.push(set)
    addEdge(edges, { from: `from${sets.indexOf(set) + 1}`, to, step: name })
  }
  const nodes = sets.map((set, at) => `    state "${set}" as from${at + 1}`)
  return ['stateDiagram-v2', '    direction LR', ...nodes, ...linesOf(edges)]
}

function statesPart(): string[] {
  const rows = steps.map(({ name, from, to, rule }) => {
    const after = to === 'same' ? 'the same' : `\`${to}\``
    const before = setName(from)
    return `| \`${name}\` | ${before.startsWith('any') ? before : from.map((state) => `\`${state}\``).join(', ')} | ${after} | ${rule} |`
  })
  return [
    'While an answer is owed:',
    '',
    '```mermaid',
    ...considerationDiagram(),
    '```',
    '',
    'How it ends:',
    '',
    '```mermaid',
    ...endsDiagram(),
    '```',
    '',
    `An answer is owed in ${open.map((state) => `\`${state}\``).join(', ')}. A step that work begins with`,
    '(`resolution-given`, `hearing-set`, `reply-prepared`) takes a registered appeal on first.',
    '',
    '| step | from | to | rule |',
    '|---|---|---|---|',
    ...rows,
  ]
}

/** Rules that a text cites; `R-38 to R-40` cites three. */
export function citedIn(text: string): string[] {
  return [...text.matchAll(/\bR-(\d{2})\b(?: to R-(\d{2})\b)?/g)].flatMap(([, first = '', last = first]) =>
    Array.from({ length: Math.max(1, Number(last) - Number(first) + 1) }, (_one, at) => ruleName(Number(first) + at)),
  )
}

function ruleName(number: number): string {
  return `R-${String(number).padStart(2, '0')}`
}

/** Files of tests by the rules that they cite, names within `tests/`, in order. */
export function testsByRule(): ReadonlyMap<string, readonly string[]> {
  const folder = join(root, 'tests')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    // Tests of the house itself cite rules as examples.
    .filter((name) => /\.(test|spec)\.tsx?$/.test(name) && !name.startsWith('architecture/'))
    .toSorted()
  const found = new Map<string, string[]>()
  for (const file of files) {
    for (const rule of new Set(citedIn(readFileSync(join(folder, file), 'utf8')))) {
      found.set(rule, [...(found.get(rule) ?? []), file])
    }
  }
  return found
}

/** Rules of the page by number, in its order. */
export function rulesOn(page: string): string[] {
  return [...page.matchAll(/^\| (R-\d{2}) \| .* \| .* \| .* \| .* \|$/gm)].map(([, rule = '']) => rule)
}

function testsPart(page: string): string[] {
  const found = testsByRule()
  const rows = rulesOn(page).map((rule) => {
    const files = found.get(rule) ?? []
    return `| ${rule} | ${files.length} | ${files.map((file) => `\`${file}\``).join(', ')} |`
  })
  return ['| rule | files | tests that cite it |', '|---|---|---|', ...rows]
}

/** The page with its made parts as the code tells them now. Throws when a mark is missing. */
export function rulesPage(page: string): string {
  return between(between(page, 'states', statesPart()), 'tests', testsPart(page))
}

function between(page: string, part: string, lines: readonly string[]): string {
  const [begin, end] = [`<!-- made by npm run rules: ${part} -->`, `<!-- end: ${part} -->`]
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`docs/rules.md has no marks of ${part}`)
  return `${page.slice(0, from + begin.length)}\n\n${lines.join('\n')}\n\n${page.slice(to)}`
}

if (process.argv[1] === import.meta.filename) {
  const page = readFileSync(pageFile, 'utf8')
  const made = rulesPage(page)
  writeFileSync(pageFile, made)
  console.log(made === page ? 'docs/rules.md tells what the code tells.' : 'docs/rules.md was written anew.')
}
