package com.example.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entities of several classes in one table, which clients see as one list. */
@OnEveryDatabase
class SingleTableTest {

    private final Payments payments;
    private final Api api;
    private long card;
    private long transfer;
    private long cheque;
    private String customer;

    SingleTableTest(Database database) {
        payments = Payments.on(database);
        api = payments.api();
    }

    @BeforeEach
    void makeOneOfEach() {
        customer = payments.customer("Ada");
        card = payments.create(
                "/card-payments",
                "\"amount\": 5, \"number\": \"4711\", \"reference\": \"A-1\", \"note\": \"for tea\", \"payerId\": %s"
                        .formatted(customer));
        transfer = payments.create(
                "/transfers", "\"amount\": 7, \"number\": 42, \"period\": {\"firstDay\": \"2026-05-01\"}");
        cheque = payments.cheque("Lloyds");
    }

    @Test
    void eachIsShownWithWhatIsItsOwnAndWithItsType() {
        Reply shown = api.get("/payments/" + card).has(200);
        assertThat(shown.at("/type").asString()).isEqualTo("card");
        assertThat(shown.at("/number").asString()).isEqualTo("4711");
        assertThat(shown.at("/instalments").asInt()).isEqualTo(1);
        assertThat(shown.at("/payerId").asString()).isEqualTo(customer);
        assertThat(shown.json().has("bank")).isFalse();

        Reply other = api.get("/payments/" + transfer).has(200);
        assertThat(other.at("/type").asString()).isEqualTo("Transfer");
        assertThat(other.at("/number").asLong()).isEqualTo(42);
        assertThat(other.at("/period/firstDay").asString()).isEqualTo("2026-05-01");
        assertThat(other.json().has("instalments")).isFalse();

        Reply unexposed = api.get("/payments/" + cheque).has(200);
        assertThat(unexposed.at("/bank").asString()).isEqualTo("Lloyds");
        assertThat(unexposed.at("/validity/lastDay").asString()).isEqualTo("2027-01-31");
        assertThat(unexposed.at("/period").isNull()).isTrue();
    }

    @Test
    void bothRoutesShowTheSame() {
        Reply whole = api.get("/payments/" + card).has(200);
        Reply own = api.get("/card-payments/" + card).has(200);

        assertThat(own.json()).isEqualTo(whole.json());
        assertThat(own.header("ETag")).isEqualTo(whole.header("ETag"));
        assertThat(api.patch("/card-payments/" + card, "{\"instalments\": 3}")
                        .at("/type")
                        .asString())
                .isEqualTo("card");
        assertThat(api.get("/payments/" + card).at("/instalments").asInt()).isEqualTo(3);
    }

    @Test
    void aListIsOneStatementWhateverIsInIt() {
        assertThat(payments.statementsOf(() -> api.get("/payments").has(200))).isEqualTo(1);
        assertThat(payments.statementsOf(() -> api.get("/payments/" + card).has(200)))
                .isEqualTo(1);
        assertThat(api.get("/payments?sort=amount").items("type")).containsExactly("card", "Transfer", "Cheque");
    }

    @Test
    void ofASubtypeItsOwnRoutesShowThatAlone() {
        assertThat(api.get("/card-payments").items("id")).containsExactly(String.valueOf(card));
        assertThat(api.get("/card-payments?number=4711").items("type")).containsExactly("card");
        api.get("/card-payments/" + transfer).has(404);
        api.patch("/card-payments/" + transfer, "{\"instalments\": 3}").has(404);
        api.delete("/card-payments/" + transfer).has(404);
    }

    @Test
    void theTypeIsAFilter() {
        assertThat(api.get("/payments?type=card").items("id")).containsExactly(String.valueOf(card));
        assertThat(api.get("/payments?type.ne=card&sort=amount").items("type")).containsExactly("Transfer", "Cheque");
        assertThat(api.get("/payments?type.in=card,Cheque&sort=-amount").items("type"))
                .containsExactly("Cheque", "card");
        assertThat(api.get("/payments?or.type=card&or.amount=7&sort=amount").items("type"))
                .containsExactly("card", "Transfer");
        assertThat(api.get("/payments/count?type.nin=card").at("/count").asInt())
                .isEqualTo(2);
        assertThat(payments.statementsOf(() -> api.get("/payments?type=card"))).isEqualTo(1);
    }

    @Test
    void whatIsNoTypeIsRefused() {
        api.sendBytes("GET", "/payments?type=CARD", Api.JSON, new byte[0]).has(400, "type");
        api.sendBytes("GET", "/payments?type=Payment", Api.JSON, new byte[0]).has(400, "type");
        api.sendBytes("GET", "/payments?number=4711", Api.JSON, new byte[0]).has(400, "number");
        api.sendBytes("GET", "/payments?sort=type", Api.JSON, new byte[0]).has(400, "sort");
    }

    @Test
    void whatAllHaveFiltersSearchesAndFindsAll() {
        assertThat(api.get("/payments?amount.gte=7&sort=amount").items("type")).containsExactly("Transfer", "Cheque");
        assertThat(api.get("/payments?q=TEA").items("type")).containsExactly("card");
        assertThat(api.get("/payments?payerId=" + customer).items("type")).containsExactly("card");
        assertThat(api.get("/payments/by/reference/A-1").at("/number").asString())
                .isEqualTo("4711");
        api.get("/payments/by/reference/A-2").has(404);
        assertThat(api.get("/payments?total=exact").at("/total/value").asInt()).isEqualTo(3);
    }

    @Test
    void cursorsLeadThroughAllTypes() {
        Reply first = api.get("/payments?sort=-amount&size=2").has(200);
        assertThat(first.items("type")).containsExactly("Cheque", "Transfer");

        Reply second = api.get(
                "/payments?sort=-amount&size=2&cursor=" + first.at("/next").asString());
        assertThat(second.items("type")).containsExactly("card");
        assertThat(api.get("/payments?sort=-amount&size=2&cursor="
                                + second.at("/previous").asString())
                        .items("type"))
                .containsExactly("Cheque", "Transfer");
    }

    @Test
    void aPaymentIsDeletedWhateverItIs() {
        String tag = api.get("/payments/" + card).header("ETag").orElseThrow();
        api.send("DELETE", "/payments/" + card, "", "", "If-Match", "\"99\"").has(412);
        assertThat(payments.statementsOf(() -> api.send("DELETE", "/payments/" + card, "", "", "If-Match", tag)
                        .has(204)))
                .isEqualTo(1);
        api.delete("/payments/" + cheque).has(204);
        api.delete("/payments/" + cheque).has(404);
        assertThat(api.get("/payments").items("type")).containsExactly("Transfer");
    }

    @Test
    void nothingIsWrittenToTheWhole() {
        api.sendBytes("POST", "/payments", Api.JSON, "{}".getBytes(StandardCharsets.UTF_8))
                .has(405);
        api.sendBytes("PATCH", "/payments/" + card, Api.JSON, "{}".getBytes(StandardCharsets.UTF_8))
                .has(405);
    }

    @Test
    void theTypeIsNotWritten() {
        Reply refused = api.sendBytes(
                "PATCH",
                "/card-payments/" + card,
                Api.MERGE_PATCH,
                "{\"type\": \"Transfer\"}".getBytes(StandardCharsets.UTF_8));
        refused.has(400, "type");
    }

    @Test
    void aRelationToAnyOfThemShowsWhatItIs() {
        long refund = payments.create("/refunds", "\"paymentId\": " + transfer);
        payments.create("/refunds", "\"paymentId\": " + card);

        Reply shown = api.get("/refunds/" + refund + "?expand=payment").has(200);
        assertThat(shown.at("/paymentId").asLong()).isEqualTo(transfer);
        assertThat(shown.at("/payment/type").asString()).isEqualTo("Transfer");
        assertThat(shown.at("/payment/amount").asInt()).isEqualTo(7);
        assertThat(payments.statementsOf(
                        () -> api.get("/refunds?expand=payment").has(200)))
                .isEqualTo(1);
        assertThat(api.get("/refunds?payment.amount=7").items("paymentId")).containsExactly(String.valueOf(transfer));
        api.delete("/payments/" + card).has(409);
        api.post("/refunds", "{\"paymentId\": 77}").has(422, "paymentId");
    }

    @Test
    void aListBelowAResourceIsOfAllTypes() {
        payments.create("/transfers", "\"amount\": 8, \"payerId\": %s".formatted(customer));

        assertThat(api.get("/customers/" + customer + "/payments?sort=amount").items("type"))
                .containsExactly("card", "Transfer");
        assertThat(api.get("/customers/" + customer + "/payments?type=card").items("id"))
                .isEqualTo(List.of(String.valueOf(card)));
    }

    @Test
    void whatAllRefersToIsExpandedForAll() {
        long refund = payments.create("/refunds", "\"paymentId\": " + card);

        Reply list = api.get("/payments?expand=payer,refunds&sort=amount").has(200);

        assertThat(list.at("/items/0/payer/name").asString()).isEqualTo("Ada");
        assertThat(list.at("/items/0/refunds/0/id").asLong()).isEqualTo(refund);
        assertThat(list.at("/items/1").has("payer")).isFalse();
        assertThat(list.at("/items/1/refunds").isEmpty()).isTrue();
        assertThat(payments.statementsOf(() -> api.get("/payments?expand=payer,refunds")))
                .isEqualTo(2);
        assertThat(payments.statementsOf(() -> api.get("/payments?expand=payer")))
                .isEqualTo(1);
        assertThat(api.get("/payments/" + card + "?expand=payer,refunds").json())
                .isEqualTo(api.get("/card-payments/" + card + "?expand=payer,refunds")
                        .json());
        api.sendBytes("GET", "/payments?expand=beneficiary", Api.JSON, new byte[0])
                .has(400, "expand");
    }

    @Test
    void aSubtypeExpandsWhatIsItsOwn() {
        long given = payments.create("/transfers", "\"amount\": 8, \"beneficiaryId\": %s".formatted(customer));

        assertThat(api.get("/transfers/" + given + "?expand=beneficiary")
                        .at("/beneficiary/name")
                        .asString())
                .isEqualTo("Ada");
        assertThat(api.get("/payments/" + given).at("/beneficiaryId").asString())
                .isEqualTo(customer);
    }

    @Test
    void theDocumentTellsTheTypesApart() {
        Reply document = api.file("/openapi.json");
        String view = "/components/schemas/PaymentView";
        assertThat(document.at(view + "/discriminator/propertyName").asString()).isEqualTo("type");
        assertThat(document.at(view + "/discriminator/mapping/card").asString())
                .isEqualTo("#/components/schemas/CardPaymentView");
        assertThat(document.at(view + "/oneOf").size()).isEqualTo(3);
        assertThat(document.at("/components/schemas/ChequeView/properties/type/enum/0")
                        .asString())
                .isEqualTo("Cheque");
    }
}
