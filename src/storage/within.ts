/** `null` where it fails, or has not answered in time. */
export async function within<T>(milliseconds: number, job: () => Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    return await Promise.race([job(), late]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
