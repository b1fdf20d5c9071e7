/**
 * The command line. Each command is loaded when it is named, so that `deadline` and `check-id` answer without the
 * contract, the store or the driver. Exit codes: 0 done, 1 refused, 2 wrong usage, 3 damaged data (design §5).
 */
import { runCommandLine } from './cli/run-command-line.ts'

process.exitCode = await runCommandLine(process.argv.slice(2))
