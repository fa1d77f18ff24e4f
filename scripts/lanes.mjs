/**
 * Runs tasks side by side, in their order, each once those that it needs have passed. By hand, since what limits how many
 * run at once (p-limit, concurrently) knows no task that waits for another, nor one that fills two lanes.
 */
import { availableParallelism } from "node:os";

/** One more than there are cores: each task waits now and then for a file, a browser or a frame. */
export const LANES = availableParallelism() + 1;

/**
 * @param tasks `name`; `work`, which resolves to whether it has passed; `needs`, names of others; `lanes`, how many it
 * fills; `notRun`, told when one that it needs has failed. A task waits until there is room for it, and lets none past.
 * @param passed names that are needed and have passed already
 */
export const inLanes = (tasks, { lanes, passed = [] }) =>
  new Promise((resolve) => {
    const waiting = [...tasks];
    const ended = new Map(passed.map((name) => [name, true]));
    let [free, running] = [lanes, 0];

    const take = (task) => waiting.splice(waiting.indexOf(task), 1);
    const start = async (task) => {
      const taken = Math.min(task.lanes ?? 1, lanes);
      take(task);
      free -= taken;
      running++;
      ended.set(task.name, await task.work());
      free += taken;
      running--;
      next();
    };
    const leave = (task) => {
      take(task);
      ended.set(task.name, false);
      task.notRun();
    };

    const next = () => {
      for (;;) {
        const ready = waiting.find(({ needs = [] }) => needs.every((name) => ended.get(name)));
        const vain = waiting.find(({ needs = [] }) => needs.some((name) => ended.get(name) === false));
        if (vain) leave(vain);
        else if (ready && Math.min(ready.lanes ?? 1, lanes) <= free) void start(ready);
        else break;
      }
      if (running > 0) return;
      for (const task of [...waiting]) leave(task); // what they need is no task
      resolve();
    };
    next();
  });
