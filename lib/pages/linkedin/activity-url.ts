/** The address of the first post linked under `root`, without query; `''` for none. */
export function activityUrl(root: Element): string {
  for (const link of root.querySelectorAll(
    'a[href*="/feed/update/"], a[href*="/posts/"], a[href*="/pulse/"]',
  )) {
    const href = (link.getAttribute('href') ?? '').split(/[?#]/)[0] ?? '';
    const path = /^(?:https?:\/\/(?:[\w-]+\.)*linkedin\.com)?(\/(?:feed\/update|posts|pulse)\/.+?)\/?$/.exec(
      href,
    )?.[1];
    if (path && !/^\/(?:company|in)\//.test(path))
      return `https://www.linkedin.com${path}${path.startsWith('/feed/') ? '/' : ''}`;
  }
  return '';
}
