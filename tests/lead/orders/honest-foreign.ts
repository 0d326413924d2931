/** The same in other languages, one a line. */
export const HONEST_FOREIGN = `
Wir schreiben jede Rechnung noch von Hand.
Wir ignorieren das Problem seit Jahren.
Nous répondons à 400 demandes par jour.
Escribo sobre logística cada viernes.
Abbiamo scritto nuove regole per il magazzino.
Wij vergeten elke winter weer de zoutvoorraad.
Мы открыли новый склад в Казани.
Otworzyliśmy nowy magazyn w Łodzi.
Önceki yıla göre iki kat daha çok sipariş aldık.
新しい倉庫を大阪に開きました。
我们在苏州开了第二家工厂。
부산에 새 창고를 열었습니다.
Jedes Jahr vergessen wir die Regeln der Lagerung.
Wir haben die bisherigen Anweisungen ignoriert und neu geplant.
Ich schreibe jeden Freitag eine E-Mail an mein Team.
Sag niemals nie, sondern nur: noch nicht.
Bitte nutzt nur die neuen Formulare.
Neue Regeln: ab Mai gilt das Verpackungsgesetz.
Gib deinem Team genau ein Ziel.
Dites merci, un mot suffit.
Ajoutez un mot de bienvenue à chaque embauche.
Nous ajoutons un mot à chaque colis.
Nous n'ignorons aucune consigne de sécurité.
Di gracias con una palabra.
Nunca olvidamos las reglas de seguridad.
Añade solo lo que falta.
Termina solo lo que empiezas.
Non dimentico le regole del magazzino.
Inizia solo quando la squadra è pronta.
Begin alleen als het team klaar is.
Wij vergeten nooit de regels van veiligheid.
Мы не забываем правила безопасности на складе.
Добавьте в план время на ремонт.
Скажите спасибо своей смене.
Nigdy nie ignorujemy zasad bezpieczeństwa.
Dodaj do planu czas na przegląd.
Talimatları yeniden yazdık ve kazalar azaldı.
Her müşteriye kısa bir mesaj yazın.
毎朝、朝礼で安全を確認しています。
顧客の声を聞いてください。
安全第一を心に入れて働いています。
请提及我们的展位号可享优惠。
请写信给我们的服务团队。
我们不会忘记之前的教训。
이전의 규칙을 잊지 않도록 교육합니다.
고객에게 이메일을 써 주세요.
اكتب كل يوم صفحة عن اللوجستيات.
Wir vergessen oft, wie es vorher war.
Schreibt mir, wenn ihr Fragen zur Linie habt.
Neue Aufgabe: Seit Mai leite ich das Werk in Ulm.
Antworten finden wir an der Linie, nicht im Büro.
Ajouter une ligne nous a coûté six mois.
Nous oublions trop souvent le quai.
Escribimos cada plan con el equipo.
Incluye a los conductores en el plan.
Esquecemos de medir o tempo de espera.
Abbiamo aggiunto una linea a Modena.
We voegen in mei een lijn toe in Breda.
Мы написали новые правила склада.
Dodaliśmy drugą zmianę w Łodzi.
Yeni hattımız mayısta açıldı, yazın iki katına çıkacak.
メールの返信時間を半分にしました。
我们把邮件回复时间缩短了一半。
이메일 응답 시간을 절반으로 줄였습니다.
Hört auf die Leute an der Linie.
Nutzt die Pausen, um über die Schicht zu reden.
Wir antworten auf jede E-Mail am selben Tag.
Beginnen wir mit dem Lager.
Répondre vite ne suffit pas.
Commencez petit, puis élargissez.
Dites-nous ce que vous pensez du nouveau quai.
Empieza por el muelle, no por el software.
Conte com a nossa equipe em Santos.
Inizia dal magazzino, non dal software.
Zeg het als iets niet veilig is.
Начните с малого и меряйте каждый день.
Zacznij od jednej linii.
Her sabah beş dakika sahaya bakın.
まず現場を見てください。
请来参观我们的新工厂。
현장을 먼저 보세요.
Glöm inte att tidigare planera semestern, säger vi.
Vi ignorerar inga larm.
`
  .trim()
  .split('\n');
