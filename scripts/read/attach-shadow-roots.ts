/** Elements that HTML lets have a shadow root: those with a name of their own and a few of its own. */
const HOST = /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/**
 * Turns `<template shadowrootmode>` under `root` into shadow roots, as a browser's parser does and jsdom's does not
 * (2026-11). The older attribute `shadowroot`, which tools that save pages have written, counts as well.
 */
export function attachShadowRoots(root: ParentNode): void {
  for (const template of root.querySelectorAll('template')) {
    const mode = template.getAttribute('shadowrootmode') ?? template.getAttribute('shadowroot');
    const host = template.parentElement;
    if ((mode !== 'open' && mode !== 'closed') || !host || !HOST.test(host.localName)) continue;
    if (host.shadowRoot) continue; // the first counts
    const shadow = host.attachShadow({ mode });
    shadow.append(template.content);
    template.remove();
    attachShadowRoots(shadow);
  }
}
