// NOLINTBEGIN
int main(void) { return 0; }
// NOLINTEND
