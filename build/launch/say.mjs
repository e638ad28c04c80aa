/**
 * How the launch scripts speak: one line for what takes a while, one clear sentence for what failed and what to do
 * next. Never a stack trace.
 */

/** An expected failure: its message is the whole thing the user reads. */
export class Stop extends Error {}

export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Runs a script's story; a Stop ends it with its sentence, anything else with where to report it. */
export async function tell(story) {
  try {
    await story();
  } catch (error) {
    if (error instanceof Stop) say(error.message);
    else {
      say(
        `Something went wrong that we did not expect: ${error instanceof Error ? error.message : String(error)}`,
      );
      say('Nothing you wrote is touched by this. Please try again; if it stays, report that line.');
      if (process.env.THIRD_CHAIR_TRACE && error instanceof Error) say(error.stack ?? '');
    }
    process.exitCode = 1;
  }
}

/**
 * Says a line, then a dot every two seconds while `work` runs, so that no step over a second is silent. "done" is not
 * said of a program that ended with a code.
 */
export async function during(line, work) {
  process.stderr.write(`${line} ...`);
  const dots = setInterval(() => process.stderr.write('.'), 2000);
  try {
    const result = await work();
    process.stderr.write(result?.code > 0 ? '\n' : ' done\n');
    return result;
  } catch (error) {
    process.stderr.write('\n');
    throw error;
  } finally {
    clearInterval(dots);
  }
}
