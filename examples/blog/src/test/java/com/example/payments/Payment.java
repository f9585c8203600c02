package com.example.payments;

import dev.ssot.ApiResource;
import dev.ssot.Expand;
import dev.ssot.Filterable;
import dev.ssot.Operation;
import dev.ssot.Searchable;
import dev.ssot.Sortable;
import dev.ssot.Subtypes;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Money that a customer has paid: all payments are in one table. */
@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@ApiResource(operations = {Operation.LIST, Operation.GET, Operation.COUNT, Operation.DELETE})
@Subtypes({CardPayment.class, Transfer.class, Cheque.class})
public abstract class Payment extends Recorded<Long> {

    @NotNull
    @Filterable
    @Sortable
    @Column(precision = 12, scale = 2)
    private BigDecimal amount;

    @Filterable
    @Column(unique = true)
    private String reference;

    @Searchable
    private String note;

    @ManyToOne(fetch = FetchType.LAZY)
    @Filterable
    @Expand
    private Customer payer;

    @OneToMany(mappedBy = "payment")
    @Expand
    private List<Refund> refunds = new ArrayList<>();

    @Embedded
    private Period period;

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Customer getPayer() {
        return payer;
    }

    public void setPayer(Customer payer) {
        this.payer = payer;
    }

    public List<Refund> getRefunds() {
        return refunds;
    }

    public Period getPeriod() {
        return period;
    }

    public void setPeriod(Period period) {
        this.period = period;
    }
}
