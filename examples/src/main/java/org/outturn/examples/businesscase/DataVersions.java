package org.outturn.examples.businesscase;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.json.AppraisalCaseJson;
import org.outturn.core.json.ContractJson;
import org.outturn.core.json.DeliveryJson;
import org.outturn.core.json.EvidenceJson;
import org.outturn.core.json.FinanceCaseJson;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.reference.Referring;
import org.outturn.examples.report.TermsTable;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.BusinessCaseQuestion;

/**
 * Which version of which document the figures follow from: its date, as far as it states one, and
 * the first digits of the SHA-256 of its canonical form, which differ where anything in it does.
 */
final class DataVersions {
  private static final int DIGITS = 12;

  private DataVersions() {}

  static TermsTable of(BusinessCaseAnswer answer) {
    BusinessCaseQuestion of = answer.of();
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    rows.add(row("contract " + of.contract().id(), date(of.contract()), json(of.contract())));
    if (of.evidence().size() > 0) {
      rows.add(row("evidence", date(of.evidence()), EvidenceJson.write(of.evidence())));
    }
    of.delivery()
        .ifPresent(
            each ->
                rows.add(
                    row(
                        "delivery " + each.id(),
                        "no date stated",
                        DeliveryJson.write(
                            new Referring<>(each, new DocumentName("contract.json"))))));
    of.finance()
        .ifPresent(
            each ->
                rows.add(
                    row(
                        "finance case " + each.id(),
                        "no date stated",
                        FinanceCaseJson.write(each))));
    of.benefits()
        .ifPresent(
            each ->
                rows.add(
                    row(
                        "benefits " + each.id(),
                        "discounted by " + each.schedule().source(),
                        AppraisalCaseJson.write(each))));
    return new TermsTable(
        "The documents that the figures follow from",
        List.of("document", "date", "fingerprint"),
        rows.build());
  }

  private static String json(OutcomesContract contract) {
    return ContractJson.write(contract);
  }

  private static List<String> row(String document, String date, String written) {
    return List.of(
        document,
        date,
        Hashing.sha256()
            .hashString(written, StandardCharsets.UTF_8)
            .toString()
            .substring(0, DIGITS));
  }

  private static String date(OutcomesContract contract) {
    ImmutableList<RateCardVersion> versions = contract.rateCard().versions();
    RateCardVersion last = versions.get(versions.size() - 1);
    return "rate card "
        + last.id()
        + ", in force from "
        + last.inForce().startInclusive()
        + ", agreed on "
        + last.agreedOn();
  }

  private static String date(Evidence evidence) {
    return evidence.size()
        + (evidence.size() == 1 ? " row" : " rows")
        + evidence.latestDate().map(day -> ", the latest of " + day).orElse("");
  }
}
