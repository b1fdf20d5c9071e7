/** Ends a command that makes a document: writes it and says where it is. */
import type { Envelope } from '#contract/failure'
import { fieldsOf } from '../fields.ts'
import { say } from '../say.ts'
import { type CommandIo, type ExitCode, exitCodes } from './command.ts'
import { documentIn, keepDocument } from './keep-document.ts'
import type { RegisterSession } from './open-register.ts'
import { tellFailure } from './tell-failure.ts'

export async function writeReply(
  envelope: Envelope,
  { session, out, io }: { readonly session: RegisterSession; readonly out: string; readonly io: CommandIo },
): Promise<ExitCode> {
  if (!envelope.ok) return tellFailure(envelope.failure, io)
  const document = documentIn(envelope.value)
  if (document === undefined) throw new Error('the operation made no document')
  const writtenTo = await keepDocument(session, document, out)
  const { cliTexts } = await import('#messages/cli-texts')
  if (io.json) io.out(JSON.stringify({ ...fieldsOf(envelope.value), writtenTo }))
  else io.tell(say(cliTexts[io.language].words.written, { file: writtenTo }))
  return exitCodes.done
}
