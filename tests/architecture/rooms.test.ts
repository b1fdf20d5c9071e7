/** The walls of the house: every import of every file, `import type` and dynamic ones too, against one table. */
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importsIn, root, sourceFiles } from './source-files.ts'

interface Room {
  readonly rooms: readonly string[]
  /** Packages by name; a name that ends in `/` allows everything below it. */
  readonly packages: readonly string[]
  readonly node: boolean
}

/** What each room may import. There is no list of exceptions: move the code or change the rule. */
const rooms: Record<string, Room> = {
  domain: { rooms: ['domain'], packages: [], node: false },
  messages: { rooms: ['messages'], packages: [], node: false },
  contract: { rooms: ['contract', 'domain'], packages: ['zod'], node: false },
  register: { rooms: ['register', 'domain', 'contract'], packages: [], node: false },
  store: { rooms: ['store', 'domain', 'register/ports'], packages: ['kysely', 'better-sqlite3'], node: true },
  adapters: {
    rooms: ['adapters', 'domain', 'messages', 'register/ports'],
    packages: ['pdfmake', 'pdfmake/', 'docx', 'hucre/', 'uqr', 'i18next', 'fflate'],
    node: true,
  },
  main: {
    rooms: ['main', 'domain', 'messages', 'contract', 'register', 'store', 'adapters'],
    packages: ['electron', 'i18next', 'zod'],
    node: true,
  },
  preload: { rooms: ['preload', 'contract'], packages: ['electron'], node: false },
  renderer: {
    rooms: ['renderer', 'domain', 'contract', 'messages'],
    packages: [
      'react',
      'react-dom',
      'react-dom/',
      'react-i18next',
      'i18next',
      '@mantine/',
      '@tanstack/',
      '@tabler/icons-react',
      '@fontsource/',
      'dayjs',
      'dayjs/',
      'uqr',
      'zod',
    ],
    node: false,
  },
}

/** Packages that may be named in these rooms only. */
const homes: Record<string, readonly string[]> = {
  kysely: ['store'],
  'better-sqlite3': ['store'],
  electron: ['main', 'preload'],
  react: ['renderer'],
}

function allows(room: Room, target: string): boolean {
  return room.packages.some((name) => (name.endsWith('/') ? target.startsWith(name) : target === name))
}

describe('every file of src belongs to one room and imports only what its room may', () => {
  test.each(sourceFiles('src').map((file) => ({ file: relative(root, file), path: file })))(
    '$file',
    ({ file, path }) => {
      const name = file.split('/')[1] ?? ''
      const room = rooms[name]
      expect(room, `${file} is in no room`).toBeDefined()
      if (!room) return
      const wrong = importsIn(readFileSync(path, 'utf8')).filter((target) => {
        if (target.startsWith('.')) return !join(path, '..', target).startsWith(join(root, 'src', name))
        if (target.startsWith('#')) {
          const inner = target.slice(1)
          return !room.rooms.some((one) => inner === one || inner.startsWith(`${one}/`))
        }
        if (target.startsWith('node:')) return !room.node
        return !allows(room, target)
      })
      expect(wrong).toEqual([])
    },
  )

  test.each(Object.entries(homes))('%s is at home in %s', (name, home) => {
    const elsewhere = sourceFiles('src')
      .map((file) => relative(root, file))
      .filter((file) => !home.includes(file.split('/')[1] ?? ''))
      .filter((file) =>
        importsIn(readFileSync(join(root, file), 'utf8')).some(
          (target) => target === name || target.startsWith(`${name}/`),
        ),
      )
    expect(elsewhere).toEqual([])
  })

  test('a screen of one noun does not import the screens of another', () => {
    const wrong = sourceFiles('src/renderer/features').flatMap((file) => {
      const own = relative(join(root, 'src/renderer/features'), file).split('/')[0]
      return importsIn(readFileSync(file, 'utf8'))
        .filter((target) => target.startsWith('#renderer/features/') && target.split('/')[2] !== own)
        .map((target) => `${relative(root, file)} → ${target}`)
    })
    expect(wrong).toEqual([])
  })
})
