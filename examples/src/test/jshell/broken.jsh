// Every statement of this script is wrong but the first: a script that must fail.
var card = rateCard("2020-04-01").pay("housed", gbp(600));
show(card.pay("housed-12m", gbp(-9000)));
price(contract(card), claim("P1", "employed", "2020-05-04"), claim("P1", "housed", "4 May"));
price(contract(card), claim("P1", "employed", "2020-05-04"), claim("P2", "", "2020-05-04"));
showAll(card);
List.of(card).get(1);
var half = percent(50
