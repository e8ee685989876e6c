/**
 * How long this process has kept the processor, in milliseconds. What takes long is told by the difference of two: whatever
 * else the machine does meanwhile, it is nearly the same.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
