"""The built-in detectors: one plug-in a concern."""

from __future__ import annotations

from typing import Final

BUILTIN: Final = {  # sorted by code; a test compares it with the files here
    "ADR001": "home_address:HomeAddress",
    "ADR002": "home_address:HomePostcode",
    "BRD002": "official_looking_account:OfficialLookingAccount",
    "CNF001": "protective_marking:ProtectiveMarking",
    "DSC001": "missing_disclaimer:MissingDisclaimer",
    "FIN001": "payment_card:PaymentCard",
    "FIN002": "iban:Iban",
    "FIN003": "uk_bank_account:UkBankAccount",
    "FIN004": "card_security:CardSecurity",
    "FIN005": "personal_finances:PersonalFinances",
    "FIN006": "payment_handle:PaymentHandle",
    "IMG001": "photo_owner:PhotoOwner",
    "IMG002": "stale_thumbnail:StaleThumbnail",
    "IPR001": "image_rights:ImageRights",
    "LOC001": "photo_gps:PhotoGps",
    "LOC002": "photo_place:PhotoPlace",
    "LOC003": "location_link:LocationLink",
    "LOC004": "whereabouts:Whereabouts",
    "PII001": "phone_number:PhoneNumber",
    "PII002": "email_address:EmailAddress",
    "PII003": "national_insurance_number:NationalInsuranceNumber",
    "PII004": "nhs_number:NhsNumber",
    "PII005": "passport_number:PassportNumber",
    "PII006": "driving_licence:DrivingLicence",
    "PII007": "date_of_birth:DateOfBirth",
    "PII008": "vehicle_registration:VehicleRegistration",
    "PII009": "staff_or_student_id:StaffOrStudentId",
    "SEC001": "suspicious_link:SuspiciousLink",
    "SEC002": "credential:Credential",
}
