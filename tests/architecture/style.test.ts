/** What style asks and a compiler does not see: sizes, names, and clocks where there may be none. */
import { readFileSync } from 'node:fs'
import { basename, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importsIn, root, sourceFiles } from './source-files.ts'

const all = ['src', 'tests', 'tools', 'bench'].flatMap(sourceFiles)
const linesOf = (file: string): number => readFileSync(file, 'utf8').split('\n').length

/** Files that hold data in the form of code: word lists, not logic. */
const wordLists = /\/(topic-words|frames-(kk|ru)|names)\.ts$/

describe('sizes', () => {
  test('no file is over 400 lines', () => {
    const long = all.filter((file) => !wordLists.test(file) && linesOf(file) > 400).map((file) => relative(root, file))
    expect(long).toEqual([])
  })

  test.each(['src/main/index.ts', 'src/main/host.ts', 'src/main/cli.ts'])('%s is under 80 lines', (file) => {
    expect(linesOf(`${root}/${file}`)).toBeLessThan(80)
  })
})

describe('names', () => {
  test('files are kebab-case', () => {
    const wrong = all
      .map((file) => basename(file))
      .filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|test-d|d))?\.tsx?$/.test(name))
    expect(wrong).toEqual([])
  })

  test('nothing is called utils, helper or manager', () => {
    expect(all.map((file) => basename(file)).filter((name) => /\b(utils?|helpers?|managers?)\b/.test(name))).toEqual([])
  })
})

describe('domain and register know no clock and no chance', () => {
  const forbidden = [/\bDate\.now\b/, /\bnew Date\(\)/, /\bMath\.random\b/, /\bperformance\.now\b/]
  test.each(
    [...sourceFiles('src/domain'), ...sourceFiles('src/register')].map((file) => ({ file: relative(root, file) })),
  )('$file', ({ file }) => {
    const source = readFileSync(`${root}/${file}`, 'utf8')
    expect(forbidden.filter((pattern) => pattern.test(source))).toEqual([])
  })
})

describe('no way around the compiler', () => {
  const loopholes = [/@ts-(ignore|nocheck)/, /\bas any\b/, /:\s*any\b/, /oxlint-disable/, /eslint-disable/]
  // Comments may speak of anything.
  const code = (file: string): string => readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')
  test('src holds none', () => {
    const wrong = sourceFiles('src').filter((file) => loopholes.some((pattern) => pattern.test(code(file))))
    expect(wrong.map((file) => relative(root, file))).toEqual([])
  })
})

describe('folders are imported by room outside of their own room', () => {
  test('no relative import leaves its room', () => {
    const wrong = sourceFiles('src').flatMap((file) => {
      const depth = relative(root, file).split('/').length - 3
      return importsIn(readFileSync(file, 'utf8'))
        .filter((target) => target.startsWith('..') && target.split('/').filter((part) => part === '..').length > depth)
        .map((target) => `${relative(root, file)} → ${target}`)
    })
    expect(wrong).toEqual([])
  })
})
