#include "app/simulator/SimulatorPhrases.h"

namespace Innbox {

namespace {

// Western and Central European languages, Turkish and Vietnamese.
const SimulatorExchange Latin[] = {
    {u"de",
     {u"gGuten Tag, wir reisen mit dem Auto an. Gibt es in der Nähe eine Garage, die groß genug "
      u"für einen Bus (2,10 m) ist?",
      u"pGrüß Gott, {guest}! Die Mönchsberggarage hat 2,20 m Einfahrtshöhe, zu Fuß sind es sechs "
      u"Minuten. Für unsere Gäste 18 € am Tag.",
      u"gSuper, vielen Dank für die schnelle Antwort!"}},
    {u"de",
     {u"gKönnten wir ein Zimmer nach hinten hinaus bekommen? Meine Frau schläft sehr leicht.",
      u"pIch habe Ihnen Zimmer 31 zum Garten reserviert. Dort hören Sie höchstens die Amseln."}},
    {u"de",
     {u"GIm Bad tropft der Hahn, siehe Foto. Es ist nicht schlimm, aber nachts hört man es.",
      u"pDas tut uns leid. Der Haustechniker kommt heute zwischen 14 und 15 Uhr vorbei.",
      u"gDanke!"}},
    {u"de",
     {u"gBis wann können wir kostenlos stornieren?",
      u"pBis drei Tage vor der Anreise, 18 Uhr Ortszeit. Danach berechnen wir die erste Nacht."}},
    {u"de",
     {u"gSehr geehrte Damen und Herren,\n\nich bräuchte für die Firma eine Rechnung mit "
      u"abweichender Anschrift:\n\nWeißmüller & Söhne GmbH\nGrünstraße 5\n10179 Berlin\n\nMit "
      u"freundlichen Grüßen\n{guest}",
      u"pSehr gern. Die Rechnung liegt bei der Abreise bereit und kommt zusätzlich als PDF.",
      u"gPrima."}},
    {u"de",
     {u"gGibt es beim Frühstück auch etwas Glutenfreies? Unsere Tochter hat Zöliakie.",
      u"pJa, wir backen eigenes glutenfreies Brot und halten einen getrennten Toaster bereit. "
      u"Sagen Sie uns bitte am Vorabend Bescheid.",
      u"gDas ist ja großartig 😀"}},
    {u"de",
     {u"pLiebe Gäste, am Samstag findet vor dem Haus ein Straßenfest statt. Bitte reisen Sie "
      u"möglichst vor 15 Uhr an.",
      u"gDann kommen wir schon mittags."}},
    {u"de",
     {u"gDürfen wir unsere Fahrräder irgendwo unterstellen?",
      u"pIm Hof gibt es einen abschließbaren Schuppen, auch mit Steckdosen für E-Bikes."}},
    {u"fr",
     {u"gBonjour, à quelle heure peut-on récupérer les clés ? Notre vol arrive à 9 h 20.",
      u"pBonjour ! La chambre est prête à partir de 14 h, mais vous pouvez déposer vos bagages dès "
      u"votre arrivée.",
      u"gParfait, merci beaucoup."}},
    {u"fr",
     {u"gMon père est diabétique : y a-t-il un petit réfrigérateur dans la chambre pour l’insuline "
      u"?",
      u"pOui, et il reste branché même quand vous sortez."}},
    {u"fr",
     {u"GVoilà ce que nous avons trouvé sous le lit… Ce n’est pas à nous !",
      u"pOh là là, merci de nous l’avoir signalé. La cliente précédente vous remercie mille fois.",
      u"gAvec plaisir 😄"}},
    {u"fr",
     {u"gEst-ce que la taxe de séjour est comprise ?",
      u"pNon, elle est de 2,50 € par adulte et par nuit, à régler sur place."}},
    {u"es",
     {u"g¡Hola! ¿Se puede dejar el equipaje en la recepción después de la salida?",
      u"p¡Claro que sí! Tenemos una consigna gratuita hasta las 22:00.", u"gMil gracias."}},
    {u"es",
     {u"g¿La piscina está abierta en noviembre? A los niños les haría mucha ilusión.",
      u"pLa exterior está cerrada, pero la pequeña del sótano está climatizada y abre de 10 a 20 "
      u"h."}},
    {u"es",
     {u"g¿Podrían ponernos dos camas separadas en lugar de una de matrimonio?",
      u"pSí, sin problema. Ya está apuntado.", u"gQué amables, ¡nos vemos el viernes!"}},
    {u"es",
     {u"pBuenas tardes, {guest}. ¿A qué hora calculan llegar?", u"gSobre las seis y media."}},
    {u"pt",
     {u"gBoa tarde! Há elevador? A minha avó não consegue subir escadas.",
      u"pBoa tarde, {guest}! Há elevador até ao terceiro andar. O vosso quarto fica no primeiro.",
      u"gÓtimo, obrigada!"}},
    {u"pt",
     {u"gQual é a melhor maneira de chegar aí desde o aeroporto?",
      u"pMetro, linha violeta, até à Trindade, e depois dez minutos a pé. De táxi são cerca de 25 "
      u"€.",
      u"gNão há táxi à noite?",
      u"pHá, mas com tarifa noturna. Também podemos pedir um transfer, é só dizer."}},
    {u"pt",
     {u"gPodemos fazer o check-out às 13 h? O nosso voo é só à noite.",
      u"pAté às 12 h sem custo; até às 14 h são mais 20 €."}},
    {u"it",
     {u"gBuongiorno, è possibile avere una camera con vista sul fiume?",
      u"pBuongiorno! Certo, Le abbiamo assegnato la 302, la più bella che abbiamo.",
      u"gNon vedo l’ora!"}},
    {u"it",
     {u"gC’è un supermercato lì vicino aperto anche la domenica?",
      u"pSì, a due minuti a piedi, dalle 8 alle 21. Più in là c’è anche un piccolo mercato."}},
    {u"it",
     {u"gPerché la colazione finisce già alle nove e mezza?",
      u"pIn settimana sì, ma nel fine settimana si può fare con calma fino alle undici."}},
    {u"pl",
     {u"gDzień dobry, czy w pokoju jest czajnik i żelazko?",
      u"pDzień dobry! Czajnik jest w każdym pokoju, a żelazko przyniesiemy na życzenie.",
      u"gŚwietnie, dziękuję."}},
    {u"pl",
     {u"gSpóźnimy się, będziemy około północy. Czy ktoś nas wpuści?",
      u"pOczywiście, proszę zadzwonić dzwonkiem przy bramie."}},
    {u"cs",
     {u"gDobrý den, dá se u vás platit českými korunami?",
      u"pBohužel ne, pouze v eurech nebo kartou.", u"gRozumím, děkuji."}},
    {u"cs",
     {u"gMůžeme si přivézt vlastní dětskou postýlku?",
      u"pJistě, v pokoji je dost místa. Rádi vám ale jednu půjčíme zdarma."}},
    {u"tr",
     {u"gMerhaba, odada çay yapabilmek için su ısıtıcısı var mı?",
      u"pMerhaba {guest}, evet, her odada var. İyi yolculuklar!", u"gÇok teşekkürler 🙏"}},
    {u"tr",
     {u"gGirişte kimlik yerine ehliyet gösterebilir miyiz?",
      u"pNe yazık ki pasaport ya da kimlik kartı gerekiyor."}},
    {u"vi",
     {u"gXin chào, khách sạn có bữa sáng chay không ạ?",
      u"pDạ có, quý khách chỉ cần báo trước một ngày.", u"gCảm ơn nhiều!"}},
    {u"vi",
     {u"gChúng tôi có thể nhận phòng sớm lúc 10 giờ không?",
      u"pNếu phòng đã dọn xong thì được ạ, không tính thêm phí."}},
};

} // namespace

std::span<const SimulatorExchange> sandboxExchangesLatin()
{
    return Latin;
}

} // namespace Innbox
