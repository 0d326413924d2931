/**
 * Headings behind which a copied profile tells nothing that is read, in en de fr es pt it nl sv pl tr ja zh; lower case.
 * From LinkedIn's interface as known in 2026, not from saved pages.
 */
const ENDS =
  'featured|im fokus|sélection|destacado|em destaque|in primo piano|uitgelicht|i fokus|wyróżnione|öne çıkanlar|おすすめ|精选|' +
  'licenses & certifications|bescheinigungen und zertifikate|licences et certifications|licencias y certificaciones|licenças e certificados|licenze e certificazioni|licenties en certificaten|licenser och certifieringar|licencje i certyfikaty|lisanslar ve sertifikalar|資格と認定証|资格认证|' +
  'volunteering|volunteer experience|ehrenamt|bénévolat|voluntariado|experiência voluntária|volontariato|vrijwilligerswerk|volontärarbete|wolontariat|gönüllülük|ボランティア経験|志愿者经历|' +
  'projects|projekte|projets|proyectos|projetos|progetti|projecten|projekt|projekty|projeler|プロジェクト|项目经历|' +
  'publications|veröffentlichungen|publicaciones|publicações|pubblicazioni|publicaties|publikationer|publikacje|yayınlar|出版物|' +
  'courses|kurse|cours|cursos|corsi|cursussen|kurser|kursy|kurslar|コース|课程|' +
  'honors & awards|auszeichnungen und preise|distinctions et récompenses|reconocimientos y premios|honrarias e prêmios|riconoscimenti e premi|onderscheidingen en prijzen|' +
  'languages|sprachen|langues|idiomas|lingue|talen|språk|języki|diller|言語|语言能力|' +
  'recommendations|empfehlungen|recommandations|recomendaciones|recomendações|raccomandazioni|referenze|aanbevelingen|rekommendationer|rekomendacje|tavsiyeler|推薦|推荐信|' +
  'interests|interessen|centres d’intérêt|intereses|interesses|interessi|intressen|zainteresowania|ilgi alanları|興味・関心|关注|' +
  'causes|organizations|organisationen|organisations|organizaciones|organizações|organizzazioni|organisaties';

/** Headings of other people, to look out for in any wording: what stands behind them is nobody's business here. */
const OTHERS =
  /people (?:also|you may)|more profiles|explore (?:premium )?profiles|(?:similar|other) (?:profiles|people)|personen,? die|(?:weitere|andere|ähnliche) profile|vous connaissez peut-être|également consulté|autres profils|quizá conozcas|también han visto|(?:más|otros) perfiles|talvez você conheça|também viram|outros perfis|potresti conoscere|hanno visto anche|altri profili|misschien kent|ook bekeken|meer profielen|kanske känner|tittade även|fler profiler|możesz znać|oglądane też|więcej profili|tanıyor olabileceğin|şunlara da|diğer profiller|知り合いかも|他のプロフィール|您可能认识|其他会员/i;

const END_SET = new Set(ENDS.split('|'));

/** Whether a line begins a part that is not read. */
export const isEndHeading = (line: string): boolean =>
  END_SET.has(line.toLocaleLowerCase('en').replace(/'/g, '’').trim());

/** Whether a line heads a list of other people. */
export const headsOthers = (line: string): boolean =>
  line.length <= 80 && OTHERS.test(line.replace(/’/g, "'"));
