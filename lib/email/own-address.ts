/** Whether a text still leads somewhere without "https": a page, a mailbox, or the sender's own site. A customer's name may look like a site. */
export function leadsAway(text: string, company: string): boolean {
  const own = company.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return (
    text.match(/[\p{L}\p{N}._%+-]*@?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:\/\S*)?/gu) ?? []
  ).some(
    (link) => /[@/]/.test(link) || (own !== '' && link.toLowerCase().split('.').slice(0, -1).includes(own)),
  );
}
