/** A CRM that is known by its address, and whether the address is that of one person's record. */
export interface CrmAddress {
  crm: 'zoho' | 'pipedrive' | 'attio' | 'close' | 'apollo' | 'twenty' | 'espocrm' | 'suitecrm' | 'odoo';
  isPerson: boolean;
}

interface Crm {
  crm: CrmAddress['crm'];
  /** Tested against "host/path?query#hash". */
  site: RegExp;
  person: RegExp;
}

/**
 * Where a record is a person's, the address names its kind and id. Zoho, Twenty, EspoCRM, SuiteCRM 7 and Odoo by their
 * documentation and sources (2026-11); Pipedrive, Attio, Close, Apollo and SuiteCRM 8 by addresses as they are shared in
 * public, never checked on a page of theirs.
 */
const CRMS: readonly Crm[] = [
  {
    crm: 'zoho',
    site: /^crm(?:plus)?\.zoho(?:cloud)?\.[a-z.]+\/|^one\.zoho\.[a-z.]+\/.*\/crm\//,
    person: /\/tab\/(?:Leads|Contacts)\/\d+(?:[/?#]|$)/,
  },
  { crm: 'pipedrive', site: /^[\w-]+\.pipedrive\.com\//, person: /^[^/]+\/person\/\d+(?:[/?#]|$)/ },
  { crm: 'attio', site: /^app\.attio\.com\//, person: /^[^/]+\/[^/]+\/person\/[\w-]{8,}(?:[/?#]|$)/ },
  { crm: 'close', site: /^app\.close\.com\//, person: /^[^/]+\/contact\/\w+(?:[/?#]|$)/ },
  { crm: 'apollo', site: /^app\.apollo\.io\//, person: /[/#](?:contacts|people)\/[0-9a-f]{16,}(?:[/?#]|$)/ },
  {
    crm: 'twenty',
    site: /^[\w-]+\.twenty\.com\/|^[^/]+\/objects?\/(?:person|company|people|companies|opportunit\w+)(?:[/?#]|$)/,
    person: /^[^/]+\/object\/person\/[0-9a-f-]{8,}(?:[/?#]|$)/,
  },
  {
    crm: 'espocrm',
    site: /#(?:Contact|Lead|Account|Opportunity)\//,
    person: /#(?:Contact|Lead)\/view\/\w+/,
  },
  {
    crm: 'suitecrm',
    site: /[?&]module=\w+.*[?&]action=\w+|[?&]action=\w+.*[?&]module=\w+/,
    person: /^(?=.*[?&]module=(?:Leads|Contacts)\b)(?=.*[?&]action=DetailView\b)(?=.*[?&]record=[\w-]+)/,
  },
  {
    crm: 'suitecrm',
    site: /#\/(?:contacts|leads|accounts)(?:\/|$)/,
    person: /#\/(?:contacts|leads)\/record\/[\w-]+/,
  },
  {
    crm: 'odoo',
    site: /^[^/]+\/odoo\/|^[^/]+\/web[?#].*\bmodel=[a-z.]+/,
    person:
      /^(?=.*\bmodel=(?:res\.partner|crm\.lead)\b)(?=.*[#&?]id=\d+)|^[^/]+\/odoo\/(?:.*\/)?(?:contacts|customers|crm|res\.partner|crm\.lead)\/(?:.*\/)?\d+(?:[/?#]|$)/,
  },
];

/** Which CRM an address belongs to; `undefined` for the rest of the web. */
export function crmOf({ host, pathname, search, hash }: URL): CrmAddress | undefined {
  const address = `${host}${pathname}${search}${hash}`;
  const found = CRMS.find(({ site }) => site.test(address));
  return found && { crm: found.crm, isPerson: found.person.test(address) };
}
