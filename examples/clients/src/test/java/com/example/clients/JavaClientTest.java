package com.example.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.example.clients.shop.ApiClient;
import com.example.clients.shop.ApiException;
import com.example.clients.shop.ApiResponse;
import com.example.clients.shop.api.CategoriesApi;
import com.example.clients.shop.api.CategoriesApi.APIListCategoriesRequest;
import com.example.clients.shop.api.CustomersApi;
import com.example.clients.shop.api.OrdersApi;
import com.example.clients.shop.api.ProductsApi;
import com.example.clients.shop.api.ProductsApi.APIListProductsRequest;
import com.example.clients.shop.model.CategoryCreate;
import com.example.clients.shop.model.CategoryPage;
import com.example.clients.shop.model.CategoryView;
import com.example.clients.shop.model.CustomerCreate;
import com.example.clients.shop.model.CustomerPatch;
import com.example.clients.shop.model.CustomerUpdate;
import com.example.clients.shop.model.CustomerView;
import com.example.clients.shop.model.OrderCreate;
import com.example.clients.shop.model.OrderLineInput;
import com.example.clients.shop.model.OrderView;
import com.example.clients.shop.model.Problem;
import com.example.clients.shop.model.ProductCreate;
import com.example.clients.shop.model.ProductPage;
import com.example.clients.shop.model.ProductView;
import com.example.clients.shop.model.Violation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The shop, on each target, through the client that OpenAPI Generator makes of its document. */
@ParameterizedClass
@EnumSource(names = {"SHOP_ON_QUARKUS", "SHOP_ON_SPRING"})
class JavaClientTest {

    private final ApiClient client = new ApiClient();
    private final CategoriesApi categories;
    private final CustomersApi customers;
    private final OrdersApi orders;
    private final ProductsApi products;

    JavaClientTest(Example shop) {
        client.updateBaseUri(shop.url());
        categories = new CategoriesApi(client);
        customers = new CustomersApi(client);
        orders = new OrdersApi(client);
        products = new ProductsApi(client);
    }

    @Test
    void aListIsFilteredAndWalkedByItsCursors() throws ApiException {
        long parent = category(null).getId();
        List<Long> children = List.of(
                category(parent).getId(),
                category(parent).getId(),
                category(parent).getId());

        List<Long> seen = new ArrayList<>();
        APIListCategoriesRequest.Builder request = APIListCategoriesRequest.newBuilder()
                .parentId(parent)
                .sort(List.of("-id"))
                .size(2);
        CategoryPage page = categories.listCategories(request.total("exact").build());
        assertThat(page.getTotal().getValue()).isEqualTo(3);
        assertThat(page.getHasNext()).isTrue();
        page.getItems().forEach(item -> seen.add(item.getId()));
        page = categories.listCategories(request.cursor(page.getNext()).build());
        page.getItems().forEach(item -> seen.add(item.getId()));

        assertThat(page.getHasNext()).isFalse();
        assertThat(seen).containsExactly(children.get(2), children.get(1), children.get(0));
    }

    @Test
    void aListIsFilteredByListsBoundsAndRelations() throws ApiException {
        CategoryView category = category(null);
        ProductView cheap = product(category.getId(), "10.00");
        ProductView dear = product(category.getId(), "99.50");

        ProductPage above = products.listProducts(APIListProductsRequest.newBuilder()
                .categoryName(category.getName())
                .priceGt(new BigDecimal("10.00"))
                .build());
        ProductPage listed = products.listProducts(APIListProductsRequest.newBuilder()
                .skuIn(List.of(cheap.getSku(), dear.getSku()))
                .sort(List.of("price"))
                .expand(List.of("category"))
                .build());

        assertThat(above.getItems())
                .singleElement()
                .satisfies(item -> assertThat(item.getProductPart().getId()).isEqualTo(dear.getId()));
        assertThat(listed.getItems())
                .extracting(item -> item.getProductPart().getPrice())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("10.00"), new BigDecimal("99.50"));
        assertThat(listed.getItems())
                .allSatisfy(
                        item -> assertThat(item.getProductPart().getCategory().getName())
                                .isEqualTo(category.getName()));
    }

    @Test
    void whatIsCreatedIsFoundByItsKeyAndByItsUniqueValue() throws ApiException {
        ApiResponse<CustomerView> created = customers.createCustomerWithHttpInfo(customer(), null);
        CustomerView view = created.getData();

        assertThat(created.getStatusCode()).isEqualTo(201);
        assertThat(created.getHeaders().get("location"))
                .singleElement()
                .asString()
                .endsWith("/customers/" + view.getId());
        assertThat(customers.findCustomer(view.getId(), null)).isEqualTo(view);
        assertThat(customers.findCustomerByEmail(view.getEmail(), null)).isEqualTo(view);
    }

    @Test
    void membersOfEveryTypeComeBackAsTheyWereSent() throws ApiException {
        CustomerView customer = customers.createCustomer(customer(), null);

        OrderView placed = orders.createOrder(
                new OrderCreate()
                        .customerId(customer.getId())
                        .addLinesItem(
                                new OrderLineInput().variantId(1L).quantity(2).unitPrice(new BigDecimal("49.90"))),
                null,
                null);
        OrderView read = orders.findOrder(placed.getId(), List.of("lines", "customer"), null);

        assertThat(read.getStatus()).isEqualTo(OrderView.StatusEnum.NEW);
        assertThat(read.getPlacedAt()).isEqualTo(placed.getPlacedAt());
        assertThat(read.getCustomer().getName()).isEqualTo(customer.getName());
        assertThat(read.getLines()).singleElement().satisfies(line -> {
            assertThat(line.getQuantity()).isEqualTo(2);
            assertThat(line.getUnitPrice()).isEqualByComparingTo("49.90");
        });
    }

    @Test
    void putReplacesAndWhatItLeavesOutIsNull() throws ApiException {
        CustomerView created = customers.createCustomer(customer().phone("+1 202 555 0143"), null);

        CustomerView replaced = customers.replaceCustomer(
                created.getId(), new CustomerUpdate().name("Grace").email(created.getEmail()), null, null);

        assertThat(replaced.getName()).isEqualTo("Grace");
        assertThat(replaced.getPhone()).isNull();
        assertThat(customers.findCustomer(created.getId(), null)).isEqualTo(replaced);
    }

    @Test
    void patchKeepsWhatIsAbsentAndClearsWhatIsNull() throws ApiException {
        CustomerView created = customers.createCustomer(customer().phone("+1 202 555 0143"), null);

        CustomerView renamed =
                customers.patchCustomer(created.getId(), new CustomerPatch().name("Augusta"), null, null);
        CustomerView cleared = customers.patchCustomer(created.getId(), new CustomerPatch().phone(null), null, null);

        assertThat(renamed.getPhone()).isEqualTo("+1 202 555 0143");
        assertThat(cleared.getPhone()).isNull();
        assertThat(cleared.getName()).isEqualTo("Augusta");
    }

    @Test
    void aTagThatIsOutOfDateIsRefusedAndNothingIsChanged() throws ApiException {
        ApiResponse<CustomerView> created = customers.createCustomerWithHttpInfo(customer(), null);
        UUID id = created.getData().getId();
        String tag = tag(created);
        String newer = tag(customers.patchCustomerWithHttpInfo(id, new CustomerPatch().name("First"), tag, null));

        Problem problem =
                problem(412, () -> customers.patchCustomer(id, new CustomerPatch().name("Second"), tag, null));

        assertThat(problem.getTitle()).isEqualTo("Precondition Failed");
        assertThat(customers.findCustomer(id, null).getName()).isEqualTo("First");
        problem(412, () -> customers.deleteCustomer(id, tag));
        customers.deleteCustomer(id, newer);
        problem(404, () -> customers.findCustomer(id, null));
    }

    @Test
    void whatTheClientHasIsNotSentAgain() throws ApiException {
        ApiResponse<CustomerView> created = customers.createCustomerWithHttpInfo(customer(), null);
        String tag = tag(customers.findCustomerWithHttpInfo(created.getData().getId(), null));

        ApiException answer = catchThrowableOfType(
                ApiException.class,
                () -> customers.findCustomer(created.getData().getId(), tag));

        assertThat(answer.getCode()).isEqualTo(304);
    }

    @Test
    void aWrongBodyIsAProblemWithEachViolation() {
        Problem problem = problem(
                422,
                () -> customers.createCustomer(new CustomerCreate().name(" ").email("nobody"), null));

        assertThat(problem.getStatus()).isEqualTo(422);
        assertThat(problem.getViolations()).extracting(Violation::getPath).containsExactlyInAnyOrder("name", "email");
    }

    @Test
    void aTakenValueAndAMissingTargetAreProblemsThatNameTheMember() throws ApiException {
        CustomerView taken = customers.createCustomer(customer(), null);

        Problem conflict =
                problem(409, () -> customers.createCustomer(customer().email(taken.getEmail()), null));
        Problem missing = problem(422, () -> product(999_999L, "1.00"));

        assertThat(conflict.getViolations()).extracting(Violation::getPath).containsExactly("email");
        assertThat(missing.getViolations()).extracting(Violation::getPath).containsExactly("categoryId");
    }

    @Test
    void whatIsDeletedIsGone() throws ApiException {
        CategoryView category = category(null);

        categories.deleteCategory(category.getId());

        problem(404, () -> categories.findCategory(category.getId(), null, null));
    }

    private Problem problem(int status, ThrowingCallable call) {
        ApiException refused = catchThrowableOfType(ApiException.class, call);
        assertThat(refused.getCode()).as(refused.getMessage()).isEqualTo(status);
        assertThat(refused.getResponseHeaders().firstValue("Content-Type")).contains("application/problem+json");
        try {
            return client.getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(refused.getResponseBody(), e);
        }
    }

    private static String tag(ApiResponse<?> answer) {
        return answer.getHeaders().get("etag").get(0);
    }

    private CategoryView category(@Nullable Long parent) throws ApiException {
        String name = UUID.randomUUID().toString();
        return categories.createCategory(
                new CategoryCreate().name(name).slug(name).parentId(parent), null);
    }

    private ProductView product(Long category, String price) throws ApiException {
        ProductCreate product = new ProductCreate()
                .sku(UUID.randomUUID().toString())
                .name("Shirt")
                .price(new BigDecimal(price))
                .categoryId(category);
        return products.createProduct(product, null, null);
    }

    private static CustomerCreate customer() {
        return new CustomerCreate().name("Ada").email(UUID.randomUUID() + "@example.com");
    }
}
