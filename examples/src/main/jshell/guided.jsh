// A rate card: what each outcome pays.
var card = rateCard("2020-04-01").
    pay("housed", gbp(600)).
    pay("housed-12m", gbp(9000));
show(card);
// Three people are housed, and two of them still are a year later.
var claims = claims(claim("P1", "housed", "2020-05-04"), claim("P1", "housed-12m", "2021-05-04"),
    claim("P2", "housed", "2020-06-01"), claim("P2", "housed-12m", "2021-06-01"),
    claim("P3", "housed", "2020-06-15"));
var before = price(contract(card), claims);
show(before);
// A change of price, and what it comes to.
var dearer = contract(card.pay("housed-12m", gbp(9500)));
show(difference(before, price(dearer, claims)));
// One in five would have been housed for a year anyway.
var net = dearer.deadweight("housed-12m", percent(20));
show(difference(price(dearer, claims), price(net, claims)));
show(explain(net, claims, "P1-housed-12m-2021-05-04"));
// An investor pays for the service in advance.
show(invest("2020-04-01", gbp(14000)).plus(income(net, claims)));
