/**
 * What the user saw: once in a while the last step of the first run answered with an error. The watch that looks for
 * other processes every second had found the register that was just being made, opened it a second time, and closed it
 * under the first run's hands.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openHouse, type OpenedFile, type RegisterFile } from '#main/house'

interface FakeFile extends RegisterFile {
  isClosed: boolean
}

function fakeFile(): FakeFile {
  const file: FakeFile = {
    isClosed: false,
    unitOfWork: {} as RegisterFile['unitOfWork'],
    dataVersion: () => 1,
    verify: () => Promise.reject(new Error('not asked for')),
    close: async () => {
      file.isClosed = true
    },
  }
  return file
}

test('the register that is being made is not taken for another process’s', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'qabyldau-watch-'))
  const made = fakeFile()
  let isOnDisk = false
  const house = await openHouse({
    folder,
    keys: { keyFor: () => Promise.resolve(null) },
    now: () => new Date(0),
    files: {
      open: async (path): Promise<OpenedFile> => {
        await sleep(20)
        const isThere = isOnDisk && !path.includes('practice')
        return isThere ? { state: 'ready', file: fakeFile() } : { state: 'absent' }
      },
      create: async () => {
        isOnDisk = true
        await sleep(5)
        return made
      },
    },
  })
  const [opened, isChanged] = await Promise.all([house.create({ practice: false }), house.changedElsewhere()])
  expect(isChanged).toBe(false)
  expect(house.open()).toBe(opened)
  expect(made.isClosed).toBe(false)
  await house.close()
  await rm(folder, { recursive: true, force: true })
})
