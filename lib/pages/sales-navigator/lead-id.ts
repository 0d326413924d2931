const ID = /\/(?:sales\/(?:lead|people)|in)\/(AC[\w-]{3,})/;

/**
 * The member id in an address or link: `/sales/lead/ACwAAB…,NAME_SEARCH,xYz` → `ACwAAB…`. `undefined` where it names
 * the member by a word of their own (`/in/maren-osterfeld`) or names none.
 */
export const leadIdOf = (href: string | null): string | undefined => ID.exec(href ?? '')?.[1];

/** What the ids of one member share: LinkedIn writes `ACo…` where Sales Navigator writes `ACw…`. */
export const memberKey = (id: string): string => id.slice(3);
