/**
 * What grief, loss of work, insolvency, illness and disaster sound like when they are one's own, a language a line.
 * KIN stands for "my mother", "unser Gründer"; NEAR for a few words, GAP for more of the
 * same sentence.
 */
export interface Hardship {
  /** Whoever earns their living with it writes of it every day: the patterns without KIN do not count for them. */
  trade: string[];
  /** Certain: the writer's own. */
  own: string[];
  /** The same where the sentence names KIN. */
  ofKin?: string[];
  /** True of a company in its news; in a post only where the writer says "we" or names the company. */
  news: string[];
}

export const KIN = [
  '(my|our) (\\p{L}+ ){0,2}(mother|father|mum|mom|dad|wife|husband|partner|son|daughter|brother|sister|child|baby|grandmother|grandfather|grandma|grandpa|uncle|aunt|friend|colleague|co-?founder|founder|boss|mentor|team-?mate|chairman|ceo)',
  '(mein|unser)(e|er|en|em)? (\\p{L}+ ){0,2}(mutter|vater|mama|papa|frau|mann|partner(in)?|sohn|tochter|bruder|schwester|kind|baby|oma|opa|großmutter|großvater|freund(in)?|kollegen?|kollegin|gründer(in)?|mitgründer(in)?|chef(in)?|geschäftsführer(in)?)',
  '(mon|ma|notre) (\\p{L}+ ){0,2}(mère|père|maman|papa|femme|épouse|mari|époux|compagn(e|on)|fils|fille|frère|s(œ|oe)ur|enfant|bébé|grand-(mère|père)|ami|amie|collègue|fondat(eur|rice)|associée?|patron)',
  '(mi|nuestr[oa]) (\\p{L}+ ){0,2}(madre|padre|mamá|papá|esposa|mujer|marido|esposo|pareja|hij[oa]|herman[oa]|bebé|abuel[oa]|ti[oa]|amig[oa]|compañer[oa]|fundador(a)?|soci[oa]|jefe)',
  '(minha|meu|nossa|nosso) (\\p{L}+ ){0,2}(mãe|pai|esposa|mulher|marido|filh[oa]|irmão|irmã|bebé|bebê|avó|avô|ti[oa]|amig[oa]|colega|fundador(a)?|sóci[oa]|chefe)',
  '(mi[oa]|nostr[oa]) (\\p{L}+ ){0,2}(madre|padre|mamma|papà|moglie|marito|compagn[oa]|figli[oa]|fratello|sorella|bambin[oa]|nonn[oa]|zi[oa]|amic[oa]|collega|fondat(ore|rice)|soci[oa])',
  '(mijn|onze|ons) (\\p{L}+ ){0,2}(moeder|vader|mama|papa|vrouw|man|partner|zoon|dochter|broer|zus|kind|baby|oma|opa|vriend|vriendin|collega|oprichter|baas)',
].join('|');
const GAP = '[^.!?]{0,90}?';
const NEAR = '(?:,[^.!?,]{0,80},)?(?: \\p{L}+){0,3} ';
/**
 * Each KIN makes a pattern longer by 2,000 characters, which a browser takes 150 ms to compile. Where a sentence names nobody
 * the same patterns match without it.
 */
const kin = (...patterns: string[]): Pick<Hardship, 'own' | 'ofKin'> => {
  const where = (somebody: string): string[] =>
    patterns.map((pattern) =>
      pattern.replaceAll('KIN', somebody).replaceAll('GAP', GAP).replaceAll('NEAR', NEAR),
    );
  return { own: where('(?!)'), ofKin: where(`(${KIN})`) };
};

export const HARDSHIPS: Record<'death' | 'work' | 'insolvency' | 'illness' | 'disaster', Hardship> = {
  death: {
    trade: [
      'funeral',
      'undertaker',
      'mortician',
      'hospice',
      'palliative',
      'grief',
      'bestatt',
      'trauer',
      'pompes funèbres',
      'funéraire',
      'deuil',
      'funerari',
      'funerár',
      'tanatori',
      'duelo',
      'luto',
      'lutto',
      'funebri',
      'uitvaart',
      'rouw',
      'obituar',
      'probate',
      'life insurance',
    ],
    ...kin(
      "KIN\\b(?!'s)(GAP passed away|NEAR(died|passed peacefully|lost (his|her|their) (life|battle|fight)|(was|were) (killed|murdered)))",
      '(we|i) (have |just )*lost \\p{L}+( \\p{L}+)?, KIN',
      '(lost (?!(my|our) (\\p{L}+ ){0,2}partner)|buried |bury |mourning |mourn |grieving )KIN(?! (company|team|business|account|deal|role))',
      "KIN\\b('s)? (funeral|memorial service)|(funeral|memorial service) (of|for) KIN",
      '(mourn|mourning|grieving) the (sudden )?(loss|death|passing) of|in loving memory|rest in peace|on bereavement leave',
      'KIN\\b(GAP(verstorben|von uns gegangen)|NEAR(gestorben|verschieden)| verloren)|(trauern um|nehmen abschied von|in stiller trauer|ruhe in frieden)',
      "KIN\\b(GAP(décédée?|nous a quittée?s)|NEAR(est morte?|s'est éteinte?))|(perdu|enterré) KIN|repose en paix|en deuil|(la|triste) (disparition|perte) de KIN",
      'KIN\\b(GAP(falleció|ha fallecido)|NEAR(murió|ha muerto))|(falleció|murió|perdí a|perdimos a|la pérdida de|el fallecimiento de) KIN|descanse en paz|estamos de luto',
      '(a )?KIN\\b(GAP faleceu|(NEAR| )morreu)|(faleceu|morreu|perdi|perdemos|a perda d[aoe]|o falecimento d[aoe]) (a |o )?KIN|descanse em paz|estamos de luto',
      "(KIN|(madre|padre|moglie|marito|figli[oa]|fratello|sorella) (mi[oa]|nostr[oa]))\\b GAP((è|e') (morto|morta|mancato|mancata|scomparso|scomparsa|venuto a mancare|venuta a mancare|deceduto|deceduta)|ci ha lasciato)|(perso|è mancat[oa]|è mort[oa]|scomparsa di) (il |la )?KIN|riposa in pace|siamo in lutto",
      'KIN\\b(GAP(overleden|ontvallen)|NEAR(gestorven|heengegaan)| verloren)|(verloren|verlies van|afscheid (ge)?nomen van|begrafenis van|uitvaart van) KIN|rust zacht|in rouw',
    ),
    news: [
      'passed away',
      'verstorben',
      'est décédée?',
      'falleció|ha fallecido',
      'faleceu',
      'è (venut[oa] a mancare|mancat[oa])',
      'is overleden',
      'mourns? (the )?(loss|death|passing|its)',
      'trauert um',
    ],
  },
  work: {
    trade: [
      'outplacement',
      'career transition',
      'employment law',
      'arbeitsrecht',
      'droit du travail',
      'derecho laboral',
      'direito do trabalho',
      'diritto del lavoro',
      'arbeidsrecht',
      'labou?r law',
    ],
    own: [
      "(i'm|i am|i was|i've been|i have been|we were|i got)( been| just| was| got| recently| also| am| among| one of| unfortunately| sadly){0,4} (those |the |people |many )*(laid off|let go|made redundant|(impacted|affected) by (the |a |recent |this )*(\\p{L}+ )?(layoffs?|lay-offs?|redundanc(y|ies)|restructuring|reduction))",
      '(my|our) (role|position|job|team|department)s?( has| have| was| were| is| are)( been| being)? (eliminated|cut|made redundant|impacted|axed|dissolved|let go|laid off)|i (have |just )?lost my job|i was fired',
      '(mir|uns)( \\p{L}+){0,4} gekündigt|(ich|wir)( \\p{L}+){0,4} (entlassen( worden)?|betriebsbedingt gekündigt)|(meine|unsere) stelle( \\p{L}+){0,4} (gestrichen|abgebaut|wegrationalisiert|weggefallen)|(meinen|ich habe meinen) job verloren|von (der|einer) (entlassungswelle|kündigungswelle|kündigung) betroffen',
      "j'ai (été|perdu) (licenciée?|mon (emploi|poste|travail|job))|je (suis|viens d'être|me suis fait) (licenciée?|licencier)|mon poste (a été|est) supprimé",
      '(me (han )?(despidieron|despedido|echaron)|(fui|he sido) despedid[oa]|perdí mi (empleo|trabajo|puesto)|mi puesto (ha sido|fue) (eliminado|suprimido))',
      '(fui (demitid[oa]|despedid[oa]|desligad[oa]|dispensad[oa])|perdi (o )?meu (emprego|trabalho)|perdi o emprego|(minha vaga|meu cargo|minha posição) foi (eliminad[oa]|extint[oa]|cortad[oa]))',
      '(sono stat[oa] licenziat[oa]|mi hanno licenziat[oa]|ho perso il (mio )?(lavoro|posto)|il mio (ruolo|posto) è stato (eliminato|soppresso|tagliato))',
      '(ik ben|ik werd|ben ik|werd ik)( \\p{L}+){0,3} (ontslagen|boventallig)|mijn (baan|functie|rol)( \\p{L}+){0,4} (kwijt|verloren|vervallen|geschrapt|opgeheven)|ik (heb|ben) mijn baan',
    ],
    news: [
      '(lays?|laid|laying|lay) off|layoffs?|lay-offs|job cuts?|(announce[sd]?|announcing|confirm(s|ed)|plans?|planned|makes?|compulsory|\\d+) redundancies|redundancy (consultation|round|notices?)|reduction in force|(cuts?|cutting|axes?|slash(es)?|shed(s|ding)?|eliminat(es?|ing)) (\\p{L}+ ){0,3}([\\d,.]+ ?%? )?(of )?(its |our |their |the )?(\\p{L}+ ){0,2}(jobs|roles|positions|workforce|staff|headcount|employees)|had to (let|say goodbye)( go)?( of| to)? (\\p{L}+ ){0,3}(\\d+|\\p{L}+) (\\p{L}+ ){0,3}(colleagues|people|employees|friends|staff|team ?mates|members|engineers)|had to let (\\p{L}+ ){0,5}go',
      '(stellenabbau|massenentlassung(en)?|entlassungen(?! aus)|entlassungswelle|kündigungswelle|kurzarbeit)|(baut|bauen|streicht|streichen|streichung von|abbau von)( \\p{L}+| [\\d.]+){0,6} (stellen|jobs|arbeitsplätze)|(entlässt|entlassen)( \\p{L}+| [\\d.]+){0,6} (mitarbeiter(innen)?|beschäftigte|kolleg(inn)?en|belegschaft)|(kolleg(inn)?en|mitarbeiter(n|innen)?)( \\p{L}+){0,4} (verabschieden müssen|entlassen|kündigen)',
      "(plan|vague) de licenciements?|plan social|plan de sauvegarde de l'emploi|licenciements?|suppressions? (de|d')( \\d+)? ?(postes|emplois)|supprime( \\p{L}+| [\\d.]+){0,5} (postes|emplois)|licencie(r|nt)?( \\p{L}+| [\\d.]+){0,5} (salariés|employés|collaborateurs|personnes)",
      '(despidos?( masivos?| colectivos?)?|expediente de regulación|recorte de (plantilla|personal))|(?<!se )(despide|despedir|despedimos)( a)?( \\p{L}+| [\\d.]+){0,5} (empleados|trabajadores|personas|compañeros|plantilla)',
      '(demissões( em massa)?|despedimentos?( coletivos?)?|cortes? de (pessoal|vagas))|(demite|demitiu|demitir|demitimos|despede|despediu|dispensa)( \\p{L}+| [\\d.]+){0,5} (funcionários|colaboradores|trabalhadores|pessoas|colegas)',
      '(licenziamenti?( collettiv[io])?|cassa integrazione|tagli? (al personale|di posti))|licenzia( \\p{L}+| [\\d.]+){0,5} (dipendenti|lavoratori|persone)',
      '(massaontslag|ontslagronde|ontslagen|collectief ontslag|reorganisatie met ontslagen)|(ontslaat|schrapt|schrappen)( \\p{L}+| [\\d.]+){0,5} (banen|medewerkers|werknemers|arbeidsplaatsen|mensen)',
    ],
  },
  insolvency: {
    trade: [
      'insolven',
      'restructuring',
      'turnaround',
      'liquidat',
      'bankrupt',
      'debt',
      'credit',
      'inkasso',
      'sanierung',
      'redressement',
      'quiebra',
      'faillissement',
      'curator',
      'fallimentar',
      'law',
      'rechtsanw',
      'avocat',
      'abogad',
      'advoga',
      'avvocat',
      'advocat',
    ],
    own: [
      '(we|i) (have to|had to|are|must|will|am|decided to) (\\p{L}+ ){0,2}(shut(ting)? down|clos(e|ing) (our doors|the (company|business|shop|doors|studio|plant)|down|for good)|wind(ing)? (it |us |the \\p{L}+ )?down)',
    ],
    news: [
      '(files?|filed|filing) for (bankruptcy|insolvency|administration|chapter (7|11)|creditor protection)|(goes|went|going|gone|enters?|entered) (into )?(administration|receivership|liquidation|insolvency|bankrupt(cy)?)|is (bankrupt|insolvent)|ceases? (trading|operations)|(closes|is closing|(will|would|to|and) close|shuts|is shutting)( down)? (its |our |the )?(\\p{L}+ ){0,2}(plant|factory|works|hub|site|offices?|mill|stores|branches|doors|operations)|(the|our) (\\p{L}+ ){0,2}(plant|factory|works|hub|site|office|mill|store|branch) (will|is to|has to|must|is going to) (close|shut)|(the|our) (\\p{L}+ ){0,2}(plant|factory|works|hub|site|office|mill|store|branch) is closing',
      '(insolvenz( angemeldet| beantragt|antrag|verfahren)?|meldet insolvenz( an)?|ist (insolvent|pleite|zahlungsunfähig)|stellt den (geschäfts)?betrieb ein|(schließt|schließen)( \\p{L}+){0,1} (werk|standort|filialen|betrieb|büro))',
      '(redressement judiciaire|liquidation judiciaire|dépôt de bilan|dépose le bilan|(est|en) (faillite|cessation de paiement)|(ferme|fermeture de)( \\p{L}+){0,1} (usine|site|portes))',
      '(concurso de acreedores|(se declara|en) (quiebra|bancarrota)|(cierra|cierre de)( \\p{L}+){0,1} (planta|fábrica|puertas|oficinas))',
      '(recuperação judicial|(pede|decreta|em) (falência|insolvência)|(fecha|encerra)( \\p{L}+){0,1} (fábrica|portas|unidade|atividades|escritório))',
      '((dichiara|in|istanza di) (fallimento|liquidazione|bancarrota)|concordato preventivo|(chiude|chiusura (dello|della))( \\p{L}+){0,1} (stabilimento|fabbrica|battenti|sede))',
      '((is|gaat|verklaard) failliet( verklaard)?|faillissement( aangevraagd)?|surseance van betaling|(sluit|sluiting van)( \\p{L}+){0,1} (fabriek|vestiging|deuren|kantoor))',
    ],
  },
  illness: {
    trade: [
      'oncolog',
      'cancer',
      'physician',
      'surgeon',
      'therap',
      'krebs',
      'onkolog',
      'cáncer',
      'câncer',
      'cancro',
      'kanker',
    ],
    ...kin(
      "(i|i've|i have|i was|KIN)( \\p{L}+){0,3} (been )?diagnosed with|(i|KIN) (had|suffered|have had|has had) (a )?((severe|serious|bad) )?(stroke|heart attack|miscarriage|burn-?out|breakdown|car accident|accident)|we (suffered|had) a miscarriage|(i am|i'm|KIN is) (still |back )?in (the )?(hospital|intensive care|icu)|(i am|i'm|going|been|now) on (sick|medical) leave|my (cancer|chemo(therapy)?|tumou?r|leuka?emia)(?! (research|lab|patients?|team|work|clinic|project|study|thesis))|(undergoing|starting|started) chemo(therapy)?",
      '(ich|KIN) (habe|hatte|hat|bekam|erlitt)( (letzten?|letztes|vorige|woche|monat|einen?|schweren?|leider))* (krebs|schlaganfall|herzinfarkt|fehlgeburt|burn-?out|tumor|leukämie)|(ich bin|KIN ist|liege|liegt)( \\p{L}+){0,4} (im krankenhaus|auf der intensivstation|krankgeschrieben|schwer erkrankt)|meiner? (krebserkrankung|krebsdiagnose|chemotherapie|chemo)',
      "(j'ai|KIN a)( eu| fait| subi| récemment)* (un cancer|d'un cancer|un avc|un infarctus|une fausse couche|un burn-?out|une leucémie)|(je suis|KIN est)( \\p{L}+){0,2} (hospitaliséee?|hospitalisé|en arrêt maladie|à l'hôpital)|(mon cancer|ma chimiothérapie|ma maladie grave)",
      '(me (han )?diagnosticaron|me han diagnosticado|(tengo|tuve|sufrí|KIN( \\p{L}+){0,3})( un)? (cáncer|infarto|ictus|derrame|aborto)|estoy (\\p{L}+ )?(hospitalizad[oa]|de baja( médica)?|en el hospital)|mi (cáncer|quimioterapia|enfermedad))',
      '(fui diagnosticad[oa]|(tenho|tive|sofri|KIN( \\p{L}+){0,3})( um)? (câncer|cancro|infarto|avc|enfarte|aborto)|estou (\\p{L}+ )?(internad[oa]|de baixa|de licença médica|no hospital)|(meu câncer|minha quimioterapia|meu cancro|minha doença))',
      '(mi hanno diagnosticato|mi è stat[oa] diagnosticat[oa]|(ho avuto|ho|KIN( \\p{L}+){0,3}) (un )?(cancro|tumore|infarto|ictus|aborto)|sono (\\p{L}+ )?(ricoverat[oa]|in malattia|in ospedale)|(il mio|mio) (cancro|tumore)|la mia (malattia|chemioterapia))',
      '(ik heb|ik had|ik kreeg|KIN (heeft|had|kreeg))( \\p{L}+){0,2} (kanker|beroerte|hartaanval|herseninfarct|miskraam|burn-?out|leukemie)|(ik lig|ik ben|KIN ligt)( \\p{L}+){0,3} (in het ziekenhuis|ziekgemeld|op de intensive care|ernstig ziek)|mijn (kanker|chemo(therapie)?)',
    ),
    news: [],
  },
  disaster: {
    trade: [
      'insur',
      'versicher',
      'assur',
      'seguro',
      'assicura',
      'verzeker',
      'disaster',
      'emergency',
      'humanitar',
      'relief',
      'red cross',
      'fire brigade',
      'civil protection',
      'katastroph',
      'defen[cs]e',
    ],
    own: [
      '(my|our) (\\p{L}+ ){0,2}(home|house|office|factory|plant|warehouse|city|town|village|shop|store|hall|building|farm|workshop|street|region)s? (\\p{L}+ ){0,4}(burn(ed|t)|flooded|under water|destroyed|shelled|bombed|evacuated|hit by (a |the |an )?(missile|drone|shell|flood|earthquake|hurricane|tornado|storm|fire|wildfire)\\p{L}*|devastated)|(we|i) (had to |have )?(flee|fled|evacuated?) (\\p{L}+ ){0,3}(war|home|houses?|city|country|office|town)|a fire (destroyed|broke out (at|in) our)|(earthquake|flood(s|ing)?|hurricane|wildfires?|tornado|typhoon|war|missiles?|fire) (\\p{L}+ ){0,3}(destroyed|took|devastated|damaged|hit|reached|struck) (us|my|our)',
      '(unser|mein)(e|er|en|em)? (\\p{L}+ ){0,2}(haus|büro|werk|halle|lager|laden|stadt|dorf|betrieb|werkstatt|keller|hof)( \\p{L}+){0,6} (abgebrannt|überflutet|überschwemmt|zerstört|unter wasser|evakuiert|niedergebrannt)|(erdbeben|hochwasser|flut|brand|feuer|krieg|waldbrand)( \\p{L}+){0,3} (uns|unser(e|en)?|mein(e|en)?) (\\p{L}+ ){0,4}(zerstört|getroffen|genommen|vernichtet)|(mussten|musste)( \\p{L}+){0,4} (fliehen|flüchten|evakuiert werden)',
      "(notre|ma|mon|nos) (\\p{L}+ ){0,2}(maison|bureau|bureaux|usine|entrepôt|ville|village|magasin|atelier)s? (\\p{L}+ ){0,4}(brûlée?|inondée?s?|détruite?s?|évacuée?s?|sous l'eau|ravagée?s?)|(l'incendie|le séisme|l'inondation|la guerre|l'ouragan)( \\p{L}+){0,2} (détruit|ravagé|emporté|dévasté) (notre|nos|ma|mon)",
      '(nuestr[oa]s?|mi) (\\p{L}+ ){0,2}(casa|oficina|fábrica|almacén|ciudad|pueblo|tienda|taller|nave)s? (\\p{L}+ ){0,4}(quemad[oa]|quemó|inundad[oa]|inundó|destruid[oa]|evacuad[oa]|bajo el agua|arrasad[oa])|(incendio|terremoto|inundación|riada|dana|guerra|huracán)( \\p{L}+){0,2} (destruyó|arrasó|se llevó|ha destruido|ha arrasado) (nuestr[oa]s?|mi)',
      '(nossa|nosso|minha|meu) (\\p{L}+ ){0,2}(casa|escritório|fábrica|armazém|cidade|vila|loja|oficina)s? (\\p{L}+ ){0,4}(queimad[oa]|queimou|ardeu|inundad[oa]|alagad[oa]|destruíd[oa]|evacuad[oa]|debaixo de água)|(incêndio|terremoto|enchente|inundação|guerra|furacão)( \\p{L}+){0,2} (destruiu|levou|devastou) (a |o )?(noss[oa]|minha|meu)',
      "(nostr[oa]|mi[oa]) (\\p{L}+ ){0,2}(casa|ufficio|fabbrica|magazzino|città|paese|negozio|officina|stabilimento) (\\p{L}+ ){0,4}(bruciat[oa]|allagat[oa]|distrutt[oa]|evacuat[oa]|sott'acqua|devastat[oa])|(incendio|terremoto|alluvione|guerra|uragano)( \\p{L}+){0,2} (distrutto|devastato|portato via) (la |il )?(nostr[oa]|mi[oa])",
      '(ons|onze|mijn) (\\p{L}+ ){0,2}(huis|kantoor|fabriek|magazijn|stad|dorp|winkel|werkplaats|loods|pand) (\\p{L}+ ){0,4}(afgebrand|uitgebrand|overstroomd|verwoest|geëvacueerd|onder water)|(brand|aardbeving|overstroming|oorlog|orkaan)( \\p{L}+){0,2} (heeft|verwoestte|trof) (ons|onze|mijn)',
    ],
    news: [],
  },
};
