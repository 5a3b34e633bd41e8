package org.outturn.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Share;

class PayersTest {
  private static final OutcomePayer FUND = OutcomePayer.sole("fund").withShare(Share.percent(30));
  private static final OutcomePayer CITY = OutcomePayer.sole("city").withShare(Share.percent(70));

  @Test
  void payBySharesOrInOrder() {
    ImmutableList<OutcomePayer> both = ImmutableList.of(FUND, CITY);

    assertThat(Payers.byShares(FUND, CITY)).isEqualTo(new Payers(both, PayerRule.SHARES, false));
    assertThat(Payers.inOrder(FUND, CITY)).isEqualTo(new Payers(both, PayerRule.IN_ORDER, false));
    assertThat(Payers.byShares(FUND, CITY).withSpill())
        .isEqualTo(new Payers(both, PayerRule.SHARES, true));
  }

  @Test
  void keepTheirRuleWithOthersListed() {
    assertThat(Payers.inOrder(FUND).withSpill().withListed(List.of(CITY, FUND)))
        .isEqualTo(new Payers(ImmutableList.of(CITY, FUND), PayerRule.IN_ORDER, true));
  }
}
