/** Connections for reading. Each read has one to itself, so that its snapshot is its own; more than a few would only cost memory. */
import type { Connection } from './dialect/sqlite.ts'

export interface ReaderPool {
  use<Value>(work: (connection: Connection) => Promise<Value>): Promise<Value>
  close(): void
}

/** @param most connections open at once; further reads wait their turn */
export function makeReaderPool(open: () => Connection, most: number): ReaderPool {
  const idle: Connection[] = []
  const all: Connection[] = []
  const waiting: ((connection: Connection) => void)[] = []
  const take = async (): Promise<Connection> => {
    const free = idle.pop()
    if (free !== undefined) return free
    if (all.length < most) {
      const opened = open()
      all.push(opened)
      return opened
    }
    return new Promise((resolve) => waiting.push(resolve))
  }
  return {
    async use(work) {
      const connection = await take()
      try {
        return await work(connection)
      } finally {
        const next = waiting.shift()
        if (next === undefined) idle.push(connection)
        else next(connection)
      }
    },
    close() {
      for (const connection of all) connection.close()
      all.length = 0
      idle.length = 0
    },
  }
}
